import { recordEntries } from "../../../src/domain/record/entries";
import { isOn, orderEntries } from "../../../src/ui/comments/order-entries";
import { review } from "../../support/builders";

it("shows a remark that names several gaps with the row of each", () => {
  const [entry] = recordEntries(review({ threads: [], feedback: [{ id: "F-01", gap: "G-001; G-002" }] }));
  const isAt = (rowId: string) => isOn(entry!, { table: "Gaps", rowId, sheet: "Gaps", cell: "B4" });
  expect(["G-001", "g-002", "G-003"].map(isAt)).toEqual([true, true, false]);
});

it("puts the latest remark first, however its day is written", () => {
  const days = ["2026-09-01", "05.10.2026", "3 ноября 2026 г."];
  const feedback = days.map((date, at) => ({ id: `F-0${at + 1}`, date, disposition: "open" as const, closedBy: "" }));
  const { elsewhere } = orderEntries(recordEntries(review({ threads: [], feedback })), undefined);
  expect(elsewhere.map(({ feedback: [first] }) => first?.id)).toEqual(["F-03", "F-02", "F-01"]);
});
