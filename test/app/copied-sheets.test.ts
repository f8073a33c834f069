import { copiesRemarked, planRecordWrites } from "../../src/app/record-comments";
import { profileFor } from "../../src/domain/profile/profiles";
import { readReview } from "../../src/domain/review/read-review";
import { seeRemarks } from "../../src/domain/review/see-remarks";
import { finish } from "../../src/domain/steps";
import { thread } from "../support/builders";
import { sheetTable } from "../support/sheet-tables";

/** A review with a second sheet that has a table and one comment. */
function recordBeside(name: string, headers: readonly string[], sheet: string) {
  const gaps = sheetTable("Gaps", [{ id: "G-001", issue: "An issue." }]);
  const tables = [gaps, { ...gaps, name, headers, sheet }, sheetTable("Feedback", [])];
  const { on: _, ...said } = thread({ resolved: false, cell: "B4", sheet });
  const review = readReview(tables, [said], profileFor).value;
  const planned = finish(planRecordWrites(review, tables, { today: "2026-11-26" }));
  const copies = copiesRemarked(seeRemarks(tables, review.tables, [said]), review);
  return { added: planned?.plan.added.length, left: planned?.plan.left.map(({ kind }) => kind), copies: [...copies] };
}

const { headers } = sheetTable("Gaps");
const own = [...headers.slice(0, -2), "Owner", "Cost"];

it("comments on a copied sheet are left out of the record and told, and the pane knows the same sheets", () => {
  expect(recordBeside("Gaps2", headers, "Gaps (2)")).toEqual({
    added: 0,
    left: ["only-on-copy"],
    copies: ["Gaps (2)"],
  });
});

it.each([
  ["beside a table of a person's own", "Plan", own, "Mine"],
  ["on a sheet of ours onto which a copy was pasted", "Gaps2", headers, "Gaps"],
])("a comment %s is recorded", (_, name, names, sheet) => {
  expect(recordBeside(name, names, sheet)).toEqual({ added: 1, left: [], copies: [] });
});
