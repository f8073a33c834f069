import { spawnSync } from "node:child_process";
import { join } from "node:path";

import type { FuzzOutcome } from "./support/fuzz/run-fuzz";
import { runs } from "./support/runs";

/** How many files: enough for some ten of each kind of mutation. `npm run test:long` tries 16,000 and 4,000. */
const [WORKBOOKS = runs(900), DOCUMENTS = runs(225)] = (process.env["FUZZ_FILES"] ?? "")
  .split(",")
  .filter(Boolean)
  .map(Number);
const SEED = Number(process.env["SEED"] ?? 20_261_125);
/** Megabytes that the heap of the process may take; every file here is a few dozen kilobytes. */
const HEAP = 512;
/** Nothing hangs: far more than any of these files needs, on a machine that does much else. */
const LONGEST = 20_000;

describe("mutated workbooks and documents", () => {
  it("are used, or refused in plain words, within time and memory", () => {
    const done = spawnSync(
      process.execPath,
      [
        `--max-old-space-size=${HEAP}`,
        "-r",
        "@swc-node/register",
        join(__dirname, "support/fuzz/run-fuzz.ts"),
        ...[WORKBOOKS, DOCUMENTS, SEED].map(String),
      ],
      { encoding: "utf8", cwd: join(__dirname, ".."), timeout: 3_600_000, maxBuffer: 2 ** 28 },
    );
    // What it had begun when it was ended, where it was.
    expect({ ended: done.signal, code: done.status, at: done.stderr.slice(-300) }).toMatchObject({
      ended: null,
      code: 0,
    });
    const { faults, used, refused, longestMs, megabytes } = JSON.parse(done.stdout) as FuzzOutcome;
    expect(faults).toEqual([]);
    expect(used + refused).toBe(WORKBOOKS + DOCUMENTS);
    expect(Math.min(used, refused)).toBeGreaterThan((WORKBOOKS + DOCUMENTS) / 20);
    expect(longestMs).toBeLessThan(LONGEST);
    expect(megabytes).toBeLessThan(2 * HEAP);
  }, 3_600_000);
});
