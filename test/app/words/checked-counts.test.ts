import { countChecked } from "../../../src/app/words/checked-counts";
import { finding } from "../../support/finding";

it("counts what nobody has come to yet apart from what is to be mended, as the list of findings does", () => {
  const findings = [
    finding(4, { severity: "error", comes: "first" }),
    finding(5, { severity: "warning" }),
    finding(6, { severity: "error", comes: "last" }),
    finding(7, { severity: "note", comes: "last" }),
  ];
  const summary = { errors: 2, warnings: 1, notes: 1, gaps: 9 };
  expect(countChecked({ findings, summary })).toEqual({ gaps: 9, errors: 1, warnings: 1, notes: 0, empty: 2 });
});
