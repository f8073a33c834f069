import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { constants, tmpdir } from "node:os";
import { join } from "node:path";

import { compiledSource } from "../support/compiled-source";
import { runs } from "../support/runs";

const KILLS = runs(240);
/** Milliseconds: a run takes one or two seconds on a machine that has much else to do. */
const LIMIT = 60_000 + KILLS * 3_000;
const AT_ONCE = 4;
/** Milliseconds in which a child writes some times over. */
const LONGEST = 25;

const children = new Set<ChildProcess>();
const scratch = mkdtempSync(join(tmpdir(), "gap-table-"));
const [OLD, NEW] = ["old ", "new "].map((text) => Buffer.from(text.repeat(50_000))) as [Buffer, Buffer];

let driver = "";
beforeAll(() => {
  const output = compiledSource("src/cli/files/output.ts", scratch);
  driver = join(scratch, "driver.js");
  writeFileSync(
    driver,
    `const { withOutput, writeOutput } = require(${JSON.stringify(output)});
     const [, , path, how] = process.argv;
     const texts = ["old ", "new "].map((text) => Buffer.from(text.repeat(50000)));
     const ready = () => process.stdout.write("ready");
     const hold = () => withOutput(path, {}, () => (ready(), new Promise((done) => setTimeout(done, 60000))));
     const write = async () => { for (let at = 0; ; at++) { await writeOutput(path, texts[at % 2]); if (at === 0) ready(); } };
     const late = async () => {
       await withOutput(path, {}, async () => process.kill(process.pid, "SIGINT"));
       await new Promise((done) => setTimeout(done, 60000));
     };
     ({ hold, write, late })[how]().catch((error) => { console.error(error); process.exit(9); });`,
  );
});

// One that did not end as it should is no load to the tests that follow.
afterAll(() => children.forEach((child) => child.kill("SIGKILL")));

/** A child that writes a file without end, or holds it claimed; given once it began. */
async function started(path: string, how: "write" | "hold" | "late") {
  const child = spawn(process.execPath, [driver, path, how], { stdio: ["ignore", "pipe", "inherit"] });
  children.add(child);
  const ended = once(child, "exit").finally(() => children.delete(child));
  await Promise.race([once(child.stdout, "data"), ended]);
  return { child, ended };
}

/** Numbers from 0 to 1, the same in every run. */
function* seeded(seed: number): Generator<number, never> {
  for (let state = seed; ;) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    yield state / 2_147_483_648;
  }
}

async function killAtRandom(name: string, moments: readonly number[]): Promise<readonly string[]> {
  const path = join(mkdtempSync(join(scratch, "kill-")), name);
  writeFileSync(path, OLD);
  const found: string[] = [];
  for (const moment of moments) {
    const { child, ended } = await started(path, "write");
    await new Promise((done) => setTimeout(done, moment));
    child.kill("SIGKILL");
    const [code] = (await ended) as [number | null];
    const bytes = readFileSync(path);
    found.push(
      code !== null ? `ended by itself (${code})` : bytes.equals(OLD) ? "old" : bytes.equals(NEW) ? "new" : "torn",
    );
  }
  return found;
}

describe("a run that is killed while it writes", () => {
  it(
    `leaves the old file or the new one, ${KILLS} times`,
    async () => {
      const numbers = seeded(9);
      const moments = Array.from({ length: KILLS }, () => numbers.next().value * LONGEST);
      const each = Math.ceil(KILLS / AT_ONCE);
      const found = await Promise.all(
        Array.from({ length: AT_ONCE }, (_, at) =>
          killAtRandom("review.xlsx", moments.slice(at * each, (at + 1) * each)),
        ),
      );
      expect([...new Set(found.flat())].sort()).toEqual(["new", "old"]);
      expect(found.flat()).toHaveLength(KILLS);
    },
    LIMIT,
  );

  it(
    "leaves nothing that the next run does not take away",
    async () => {
      const at = mkdtempSync(join(scratch, "left-"));
      const path = join(at, "review.xlsx");
      writeFileSync(path, OLD);
      const left = (): readonly string[] => readdirSync(at).filter((name) => name.endsWith(".tmp"));
      for (let kills = 0; kills < 100 && left().length === 0; kills++) {
        const { child, ended } = await started(path, "write");
        await new Promise((done) => setTimeout(done, kills % 7));
        child.kill("SIGKILL");
        await ended;
      }
      expect(left()).not.toEqual([]);
      writeFileSync(join(at, ".gap-table-of-another-file.tmp"), "");
      const { child, ended } = await started(path, "hold");
      child.kill("SIGTERM");
      await ended;
      expect(left()).toEqual([".gap-table-of-another-file.tmp"]);
    },
    LIMIT,
  );

  it.each(["SIGINT", "SIGHUP", "SIGTERM"] as const)("leaves nothing beside the file on %s", async (signal) => {
    const numbers = seeded(3);
    for (const how of [...Array.from({ length: 12 }, () => "write" as const), "hold" as const]) {
      const at = mkdtempSync(join(scratch, "signal-"));
      writeFileSync(join(at, "review.xlsx"), OLD);
      const { child, ended } = await started(join(at, "review.xlsx"), how);
      await new Promise((done) => setTimeout(done, numbers.next().value * LONGEST));
      child.kill(signal);
      expect((await ended)[0]).toBe(128 + constants.signals[signal]);
      expect(readdirSync(at)).toEqual(["review.xlsx"]);
    }
  });

  it("hears a signal that came at the very end of its writing", async () => {
    const at = mkdtempSync(join(scratch, "signal-"));
    writeFileSync(join(at, "review.xlsx"), OLD);
    const { ended } = await started(join(at, "review.xlsx"), "late");
    expect((await ended)[0]).toBe(128 + constants.signals.SIGINT);
    expect(readdirSync(at)).toEqual(["review.xlsx"]);
  });
});
