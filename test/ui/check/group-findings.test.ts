import type { Finding, Severity } from "../../../src/domain/rules/finding";
import { countSeverities, groupFindings } from "../../../src/ui/check/group-findings";
import { rowPlace } from "../../support/builders";

const finding = (ruleId: string, row: number, severity: Severity = "error"): Finding => ({
  ruleId,
  severity,
  place: { ...rowPlace("Gaps", row), column: "sources", cell: `D${row}` },
  rowId: `G-00${row}`,
  message: ruleId,
});

describe("findings in groups", () => {
  const some = [finding("b", 4, "note"), finding("a", 4), finding("b", 5, "note"), finding("c", 6, "warning")];

  it("by row keep the order of the sheet", () => {
    expect(groupFindings(some, "row").map(({ key, findings }) => [key, findings.length])).toEqual([
      ["Gaps 4", 2],
      ["Gaps 5", 1],
      ["Gaps 6", 1],
    ]);
  });

  it("by rule have the gravest rule first", () => {
    expect(groupFindings(some, "rule").map(({ key, findings }) => [key, findings.length])).toEqual([
      ["a", 1],
      ["c", 1],
      ["b", 2],
    ]);
  });

  it("are counted by severity", () => {
    expect(countSeverities(some)).toEqual({ error: 1, warning: 1, note: 2 });
  });
});
