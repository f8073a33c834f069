import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

import { generatedReview } from "../test/support/generated-review";
import { medianOf } from "./measure";
import { withOwnTexts } from "./own-texts";
import { reviewFile } from "./review-file";

export const COMMAND = resolve("dist/cli/gap-table.js");
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

/** Whole commands as a person runs them, each in a process of its own, beside a process of Node that does nothing. */
export async function benchCommand(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "gap-table-bench-"));
  try {
    writeFileSync(join(folder, "meter.cjs"), METER);
    writeFileSync(join(folder, "nothing.js"), "");
    const sample = resolve("assets/sample-review.en.xlsx");
    const work: readonly (readonly [name: string, args: readonly string[]])[] = [
      ["node, nothing", [join(folder, "nothing.js")]],
      ["check, sample", [COMMAND, "check", sample]],
      ["brief, sample", [COMMAND, "brief", sample, "-o", join(folder, "brief.docx")]],
      ...[500, 5000].map((gaps) => {
        const file = join(folder, `${gaps}.xlsx`);
        writeFileSync(file, reviewFile(withOwnTexts(generatedReview({ gaps, language: "en" }))));
        return [`check, ${gaps} gaps`, [COMMAND, "check", file]] as const;
      }),
    ];
    const taken = work.map((): Taken[] => []);
    for (let round = 0; round <= ROUNDS; round++)
      work.forEach(([, args], at) => {
        const one = take(args, folder);
        if (round > 0) taken[at]?.push(one);
      });
    console.log("\nWhole commands, each in a process of its own");
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
  const { status, stderr } = spawnSync(process.execPath, ["--require", join(folder, "meter.cjs"), ...args], {
    env: { ...process.env, METER_FILE: report },
    maxBuffer: 1024 * 1024 * 1024,
    encoding: "utf8",
  });
  const wall = performance.now() - start;
  if (status !== 0 && status !== 1) throw new Error(`${args.join(" ")} ended with ${status}: ${stderr}`);
  return { wall, ...(JSON.parse(readFileSync(report, "utf8")) as Omit<Taken, "wall">) };
}
