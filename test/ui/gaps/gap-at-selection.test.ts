import { gapAtSelection } from "../../../src/ui/gaps/gap-at-selection";
import { review, rowPlace } from "../../support/builders";

const three = review({ gaps: [{}, {}, {}], amendments: [{ id: "A-001", gap: "G-002" }] });
const idAt = (selected: Parameters<typeof gapAtSelection>[1], of = three): string | undefined =>
  gapAtSelection(of, selected)?.id;

describe("the gap at the selection", () => {
  it("is the selected row's", () => {
    expect(idAt({ sheet: "Gaps", cell: "C5", table: "Gaps", rowId: "G-002" })).toBe("G-002");
  });

  it("is found by its id when the row has moved since the workbook was read", () => {
    expect(idAt({ sheet: "Gaps", cell: "C9", table: "Gaps", rowId: "G-003" })).toBe("G-003");
  });

  it("is found by its row when the id stands twice or is blank", () => {
    const doubled = review({ gaps: [{ id: "G-001" }, { id: "G-001", issue: "second" }, { id: "" }] });
    expect(gapAtSelection(doubled, { sheet: "Gaps", cell: "B5", table: "Gaps", rowId: "G-001" })?.issue).toBe("second");
    expect(gapAtSelection(doubled, { sheet: "Gaps", cell: "B6", table: "Gaps" })?.place).toEqual(rowPlace("Gaps", 6));
  });

  it("is the one that a selected amendment closes", () => {
    expect(idAt({ sheet: "Final text", cell: "C4", table: "Amendments", rowId: "A-001" })).toBe("G-002");
  });

  it("is none outside our tables and in the header", () => {
    expect(idAt(undefined)).toBeUndefined();
    expect(idAt({ sheet: "Gaps", cell: "C5" })).toBeUndefined();
    expect(idAt({ sheet: "Gaps", cell: "C3", table: "Gaps" })).toBeUndefined();
  });
});
