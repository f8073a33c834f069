import { countSeverities, isToMend } from "../../../src/domain/rules/count-findings";
import { finding } from "../../support/finding";

const findings = [
  finding(4, { severity: "error", comes: "first" }),
  finding(5, { severity: "note" }),
  finding(6, { severity: "error", comes: "last" }),
];

it("counts findings by severity, those that are none too", () => {
  expect(countSeverities(findings)).toEqual({ error: 2, warning: 0, note: 1 });
});

it("takes for something to mend all but what nobody has come to yet", () => {
  expect(findings.map(isToMend)).toEqual([true, true, false]);
});
