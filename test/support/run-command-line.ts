import { join } from "node:path";

import { runCommandLine } from "../../src/cli/command-line";
import type { Language } from "../../src/domain/language";

export interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Run one command line in this process, as a person who does not watch, on a fixed day, on which no work is long, on a system in English, whose answers somebody reads. */
export async function gapTable(
  args: readonly string[],
  lines: readonly (string | Uint8Array)[] = [],
  language: Language = "en",
  isRead = true,
): Promise<Run> {
  let out = "";
  let err = "";
  const code = await runCommandLine(
    args,
    {
      out: (text) => (out += text),
      err: (text) => (err += text),
      language,
      watched: false,
      today: () => "2026-11-25",
      now: () => "2026-11-25T09:30:00Z",
      elapsed: () => 0,
      isRead: () => isRead,
      input: async function* () {
        for (const line of lines) yield typeof line === "string" ? Buffer.from(`${line}\n`) : line;
      },
    },
    join(__dirname, "../../assets"),
    "1.2.3",
  );
  return { code, out, err };
}
