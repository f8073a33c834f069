import { planRecordWrites } from "../../src/app/record-comments";
import { profileFor } from "../../src/domain/profile/profiles";
import * as moreReaders from "../../src/app/more-readers";
import { readReview } from "../../src/domain/review/read-review";
import { finish } from "../../src/domain/steps";
import { thread } from "../support/builders";
import { sheetTable } from "../support/sheet-tables";

/** A review with a second sheet that has a table and one comment, which the first one may have, too. */
function recordBeside(name: string, headers: readonly string[], sheet: string, isOnBoth = false) {
  const gaps = sheetTable("Gaps", [{ id: "G-001", issue: "An issue." }]);
  const tables = [gaps, { ...gaps, name, headers, sheet }, sheetTable("Feedback", [])];
  const { on: _, ...said } = thread({ resolved: false, cell: "B4", sheet });
  const first = { ...said, id: "{00000000-0000-4000-8000-000000000001}", sheet: gaps.sheet };
  const review = readReview(tables, isOnBoth ? [first, said] : [said], profileFor, moreReaders).value;
  const planned = finish(planRecordWrites(review, tables, { today: "2026-11-26" }));
  return { added: planned?.plan.added.length, left: planned?.plan.left.map(({ kind }) => kind) };
}

const { headers } = sheetTable("Gaps");
const own = [...headers.slice(0, -2), "Owner", "Cost"];

it("comments that came along with a copied sheet are left out of the record and told", () => {
  expect(recordBeside("Gaps2", headers, "Gaps (2)", true)).toEqual({
    added: 1,
    left: ["copied"],
  });
});

it("a comment that stands on a copied sheet alone is recorded", () => {
  expect(recordBeside("Gaps2", headers, "Gaps (2)")).toEqual({ added: 1, left: [] });
});

it.each([
  ["beside a table of a person's own", "Plan", own, "Mine"],
  ["on a sheet of ours onto which a copy was pasted", "Gaps2", headers, "Gaps"],
])("a comment %s is recorded", (_, name, names, sheet) => {
  expect(recordBeside(name, names, sheet)).toEqual({ added: 1, left: [] });
});
