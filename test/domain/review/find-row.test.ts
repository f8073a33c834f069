import { findRow } from "../../../src/domain/review/find-row";
import { freeId } from "../../../src/domain/review/free-id";

const candidate = (row: number, id: string, text = "") => ({ row, id, text });

describe("finding a row again", () => {
  it("goes by the id, wherever the row is by now", () => {
    const rows = [candidate(4, "G-002"), candidate(5, " G-001 ")];
    expect(findRow(rows, { row: 4, id: "G-001", before: "" })?.row).toBe(5);
    expect(findRow(rows, { row: 4, id: "G-003", before: "" })).toBeUndefined();
  });

  it("knows an id typed in another case, with blanks or with a Cyrillic letter", () => {
    const rows = [candidate(4, "g - 001"), candidate(5, "С-01")];
    expect(findRow(rows, { row: 9, id: "G-001", before: "" })?.row).toBe(4);
    expect(findRow(rows, { row: 9, id: "C-01", before: "" })?.row).toBe(5);
  });

  it("takes of two rows with one id the one that still holds what was read", () => {
    const rows = [candidate(4, "G-001", "new"), candidate(5, "G-001", "old")];
    expect(findRow(rows, { row: 4, id: "G-001", before: "old" })?.row).toBe(5);
  });

  it("takes of two that are alike the one that did not move, or none", () => {
    const rows = [candidate(4, "G-001", "old"), candidate(5, "G-001", "old")];
    expect(findRow(rows, { row: 5, id: "G-001", before: "old" })?.row).toBe(5);
    expect(findRow(rows, { row: 9, id: "G-001", before: "old" })).toBeUndefined();
  });
});

describe("a free id", () => {
  it.each([
    ["G-003", ["G-001", "G-002"], "G-003"],
    ["G-002", ["G-001", "g-002 "], "G-003"],
    ["G-002", ["G-002", "G-011", "A-099"], "G-012"],
    ["C-09", ["C-09"], "C-10"],
    ["1.1", ["1.1", "1.2", "2.7"], "1.3"],
    ["final", ["final", "final-2"], "final-3"],
    ["", ["", ""], ""],
  ])("for %j beside %j is %j", (wanted, taken, expected) => {
    expect(freeId(wanted, taken)).toBe(expected);
  });
});
