import { resolve } from "node:path";
import type { Interface } from "node:readline";

import { runCommandLine } from "./command-line";
import { EXIT } from "./exit";
import { localDay } from "./local-time";
import { systemLanguage } from "./system-language";
import type { Terminal } from "./terminal";
import { notSent } from "./words/work-words";

/** Set by the bundler. */
declare const GAP_TABLE_VERSION: string;

let lines: Interface | undefined;
let isUnsaid = false;

const terminal: Terminal = {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  language: systemLanguage(),
  watched: process.stderr.isTTY,
  today: () => localDay(new Date()),
  now: () => new Date().toISOString(),
  // Not by `performance`, for which Node would read modules of its own.
  elapsed: () => process.uptime() * 1000,
  input,
};

async function* input(): AsyncIterable<string> {
  // Hardly any command asks for lines.
  const { createInterface } = await import("node:readline");
  yield* (lines = createInterface({ input: process.stdin, crlfDelay: Infinity }));
}

process.stdout.on("error", ({ code, message }: NodeJS.ErrnoException) => {
  // The reader of a pipe may leave early, as `head` does: the work and its exit code stay what they are, but nobody
  // waits for answers to further lines.
  lines?.close();
  process.stdin.destroy();
  if (code === "EPIPE" || isUnsaid) return;
  isUnsaid = true;
  process.exitCode = EXIT.unusable;
  terminal.err(`${notSent(message)[terminal.language]}\n`);
});
// Nobody is left to tell; the exit code still says it.
process.stderr.on("error", () => undefined);

const assets = resolve(__dirname, "../../assets");
void runCommandLine(process.argv.slice(2), terminal, assets, GAP_TABLE_VERSION).then((code) => {
  process.exitCode = isUnsaid ? EXIT.unusable : code;
});
