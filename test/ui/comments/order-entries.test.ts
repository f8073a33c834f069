import { recordEntries } from "../../../src/domain/record/entries";
import { isOn } from "../../../src/ui/comments/order-entries";
import { review } from "../../support/builders";

it("shows a remark that names several gaps with the row of each", () => {
  const [entry] = recordEntries(review({ threads: [], feedback: [{ id: "F-01", gap: "G-001; G-002" }] }));
  const isAt = (rowId: string) => isOn(entry!, { table: "Gaps", rowId, sheet: "Gaps", cell: "B4" });
  expect(["G-001", "g-002", "G-003"].map(isAt)).toEqual([true, true, false]);
});
