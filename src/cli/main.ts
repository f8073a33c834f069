import { resolve } from "node:path";

import { runCommandLine } from "./command-line";
import { EXIT } from "./exit";
import { localDay } from "./local-time";
import { systemLanguage } from "./system-language";
import type { Terminal } from "./terminal";
import { notReadFromInput } from "./words/cite-words";
import { notSent } from "./words/work-words";

/** Set by the bundler. */
declare const GAP_TABLE_VERSION: string;

let hasLeft = false;
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
  isRead: () => !hasLeft,
};

async function* input(): AsyncIterable<Uint8Array> {
  try {
    for await (const chunk of process.stdin) yield chunk as Uint8Array;
  } catch (error) {
    if (!hasLeft) throw notReadFromInput(error instanceof Error ? error.message : String(error));
  }
}

process.stdout.on("error", ({ code, message }: NodeJS.ErrnoException) => {
  // The reader of a pipe may leave early, as `head` does: the work and its exit code stay what they are, but nobody
  // waits for answers to further lines.
  hasLeft = true;
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
