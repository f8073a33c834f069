import { resolve } from "node:path";
import { createInterface } from "node:readline";

import { runCommandLine } from "./command-line";
import type { Terminal } from "./terminal";

const terminal: Terminal = {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  watched: process.stderr.isTTY,
  today: () => new Date().toLocaleDateString("sv-SE"),
  now: () => new Date().toISOString(),
  input: () => createInterface({ input: process.stdin, crlfDelay: Infinity }),
};

process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  // The reader of a pipe may leave early, as `head` does.
  process.exit(error.code === "EPIPE" ? 0 : 2);
});

void runCommandLine(process.argv.slice(2), terminal, resolve(__dirname, "../../assets")).then((code) => {
  process.exitCode = code;
});
