import type { Gap } from "../../../src/domain/gap/gap";
import { mendIds, nextGapId } from "../../../src/domain/gap/mend-ids";

const gap = (id: string, row: number): Gap => ({
  id,
  issue: "",
  solution: "",
  sources: "",
  headline: "",
  provisions: [],
  aspects: [],
  priority: undefined,
  status: undefined,
  fingerprint: "",
  place: { table: "Gaps", sheet: "Gaps", row },
});

const ids = (...given: readonly string[]) => mendIds(given.map((id, i) => gap(id, i + 4))).gaps.map(({ id }) => id);

describe("mendIds", () => {
  it("gives the same array back when nothing is wrong", () => {
    const gaps = [gap("G-001", 4), gap("G-002", 5)];
    expect(mendIds(gaps).gaps).toBe(gaps);
  });

  it("gives a blank id the number after the highest", () => {
    expect(ids("G-001", "", "G-009", "")).toEqual(["G-001", "G-010", "G-009", "G-011"]);
  });

  it("gives the lower of two copies a new id, whatever the case", () => {
    expect(ids("G-001", "G-002", "g-001")).toEqual(["G-001", "G-002", "G-003"]);
  });

  it("says what it mended", () => {
    expect(mendIds([gap("G-001", 4), gap("G-001", 5)]).mended).toMatchObject([
      { before: "G-001", after: "G-002", gap: { place: { row: 5 } } },
    ]);
  });

  it("never takes an id that somebody else gave in another form", () => {
    expect(ids("Privacy", "G-002", "Privacy")).toEqual(["Privacy", "G-002", "G-003"]);
  });

  it("gives no row the id of a deleted one that something speaks of", () => {
    expect(mendIds([gap("G-001", 4), gap("", 5)], ["G-007", ""]).gaps.map(({ id }) => id)).toEqual(["G-001", "G-008"]);
    expect(nextGapId([gap("G-001", 4)], ["G-003"])).toBe("G-004");
  });
});
