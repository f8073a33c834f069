import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";

const BUILT = join(__dirname, "../../dist/preview");

export interface RunningProgram {
  /** What it has printed so far, errors included. */
  readonly said: () => string;
  /** Waits until it has printed something. @throws Error when it ends without */
  readonly until: (words: RegExp) => Promise<string>;
  readonly kill: (signal: NodeJS.Signals) => void;
  readonly exitCode: Promise<number | null>;
}

/** Start a built program of the preview (`npm run build`), as npm's scripts do; `folder` is where a person would be. */
export function runServer(
  script: "serve" | "sideload",
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
  folder = process.cwd(),
): RunningProgram {
  const { CI: _CI, ...inherited } = process.env;
  const child: ChildProcess = spawn(process.execPath, [join(BUILT, `${script}.js`), ...args], {
    cwd: folder,
    env: { ...inherited, ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let text = "";
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding("utf8").on("data", (part) => (text += part));
  const exitCode = once(child, "close").then(([code]) => code as number | null);
  return {
    said: () => text,
    until: async (words) => {
      while (!words.test(text)) {
        const more = [child.stdout, child.stderr].map((stream) => stream && once(stream, "data"));
        const ended = await Promise.race([...more, exitCode.then(() => "ended")]);
        if (ended === "ended" && !words.test(text)) throw new Error(`It ended after: ${text}`);
      }
      return words.exec(text)?.[1] ?? "";
    },
    kill: (signal) => void child.kill(signal),
    exitCode,
  };
}
