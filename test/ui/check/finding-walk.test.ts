import { FIRST_FINDINGS } from "../../../src/ui/check/finding-state";
import { opened, standing, stepFrom } from "../../../src/ui/check/finding-walk";
import { takeStep } from "../../../src/ui/check/take-step";
import { finding } from "../../support/finding";

const [a, b, c] = [4, 5, 6].map((row) => finding(row));
const all = [a!, b!, c!];

describe("the way from finding to finding", () => {
  it("begins at either end while none is open, and goes on round from the other", () => {
    expect([stepFrom(all, undefined, 1), stepFrom(all, undefined, -1)]).toEqual([a, c]);
    expect([stepFrom(all, opened(all, c!), 1), stepFrom(all, opened(all, a!), -1)]).toEqual([a, c]);
  });

  it("keeps its place where the open one is mended", () => {
    const open = opened(all, b!);
    const left = [a!, c!];
    expect(standing(left, open)).toBe(-1);
    expect([stepFrom(left, open, 1), stepFrom(left, open, -1)]).toEqual([c, a]);
  });

  it("knows a finding again in the next check", () => {
    const open = opened(all, b!);
    expect(standing([{ ...a! }, { ...b! }], open)).toBe(1);
  });

  it("knows it where its row is moved, and tells it from one that is alike in a row of the same number", () => {
    const moved = { ...b!, place: { ...b!.place, row: 9 } };
    expect(standing([a!, moved], opened(all, b!))).toBe(1);
    const twins = [b!, moved, c!];
    expect([stepFrom(twins, opened(twins, b!), 1), stepFrom(twins, opened(twins, moved), 1)]).toEqual([moved, c]);
  });

  it("leads nowhere where nothing is found", () => {
    expect(stepFrom([], undefined, 1)).toBeUndefined();
  });

  it("goes by the list as it is shown", () => {
    const some = [finding(4, { severity: "note" }), finding(5, { comes: "first" }), finding(6)];
    const rows: number[] = [];
    let state = FIRST_FINDINGS;
    for (let steps = 0; steps < 3; steps++) {
      const step = takeStep(some, state, 1);
      rows.push(step?.finding.place.row ?? 0);
      state = step?.state ?? state;
    }
    expect(rows).toEqual([5, 6, 4]);
    expect(takeStep(some, { ...FIRST_FINDINGS, severity: "note" }, 1)?.finding.place.row).toBe(4);
  });
});
