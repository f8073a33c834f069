import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

import { generatedReview } from "../test/support/generated-review";
import { medianOf } from "./measure";
import { withOwnTexts } from "./own-texts";
import { reviewFile } from "./review-file";

const ROUNDS = 7;

/** Run before the command's own code: says at the end what the process took. */
export const METER = `process.on("exit", () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  require("node:fs").writeFileSync(process.env.METER_FILE, JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1000, memory: maxRSS / 1024 }));
});`;

export interface Taken {
  /** Milliseconds, from before the process began until after it ended. */
  readonly wall: number;
  /** Milliseconds of all its threads. */
  readonly cpu: number;
  /** Largest resident memory, MiB. */
  readonly memory: number;
}

/** A command line to measure, under a name. */
export type Work = readonly [name: string, args: readonly string[]];

/** The built command, for a process of its own. */
export const COMMAND = resolve("dist/cli/gap-table.js");

/** Whole commands as a person runs them, each in a process of its own, beside a process of Node that does nothing. */
export const benchCommand = (): Promise<void> =>
  benchWork("Whole commands", (folder) => {
    const sample = resolve("assets/sample-review.en.xlsx");
    return [
      ["check, sample", [COMMAND, "check", sample]],
      ["brief, sample", [COMMAND, "brief", sample, "-o", join(folder, "brief.docx")]],
      ...[500, 5000].map((gaps): Work => {
        const file = join(folder, `${gaps}.xlsx`);
        writeFileSync(file, reviewFile(withOwnTexts(generatedReview({ gaps, language: "en" }))));
        return [`check, ${gaps} gaps`, [COMMAND, "check", file]];
      }),
    ];
  });

/** Measure commands in turn, each in a process of its own; they get a folder that goes afterwards. */
export async function benchWork(
  title: string,
  toWork: (folder: string) => readonly Work[] | Promise<readonly Work[]>,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "gap-table-bench-"));
  try {
    writeFileSync(join(folder, "meter.cjs"), METER);
    writeFileSync(join(folder, "nothing.js"), "");
    const work: readonly Work[] = [["node, nothing", [join(folder, "nothing.js")]], ...(await toWork(folder))];
    const taken = work.map((): Taken[] => []);
    for (let round = 0; round <= ROUNDS; round++)
      work.forEach(([, args], at) => {
        const one = take(args, folder);
        if (round > 0) taken[at]?.push(one);
      });
    console.log(`\n${title}, each in a process of its own`);
    console.log(`  ${"".padEnd(20)}  wall ms   CPU ms      MiB`);
    work.forEach(([name], at) => {
      const median = (of: keyof Taken): string =>
        medianOf((taken[at] ?? []).map((one) => one[of]))
          .toFixed(0)
          .padStart(8);
      console.log(`  ${name.padEnd(20)} ${median("wall")} ${median("cpu")} ${median("memory")}`);
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Run Node once; the folder is for what is measured, and is given `METER` first. */
export function take(args: readonly string[], folder: string): Taken {
  const report = join(folder, "taken.json");
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--require", join(folder, "meter.cjs"), ...args], {
    env: { ...process.env, METER_FILE: report },
    maxBuffer: 1024 * 1024 * 1024,
    encoding: "utf8",
  });
  const wall = performance.now() - start;
  // A check that finds something ends with 1, and so does Node that finds no program; only the check says something.
  const isDone = status === 0 || (status === 1 && stdout !== "");
  if (!isDone) throw new Error(`${args.join(" ")} ended with ${status}: ${stderr}`);
  return { wall, ...(JSON.parse(readFileSync(report, "utf8")) as Omit<Taken, "wall">) };
}
