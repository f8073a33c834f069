import { textAt } from "../../../src/ui/check/text-at";
import { review } from "../../support/builders";

const some = review({ gaps: [{ sources: "CRC, art. 16" }], amendments: [{ justification: "CRC, art. 3" }] });

describe("the text of a cell", () => {
  it("is found by table, row and column", () => {
    expect(textAt(some, { table: "Gaps", row: 4, column: "sources" })).toBe("CRC, art. 16");
    expect(textAt(some, { table: "Amendments", row: 4, column: "justification" })).toBe("CRC, art. 3");
  });

  it.each([
    ["Gaps", 9, "sources"],
    ["Gaps", 4, "aspects"],
    ["Gaps", 4, "constructor"],
    ["Documents", 4, "document"],
  ])("is none in %s, row %i, %s", (table, row, column) => {
    expect(textAt(some, { table, row, column })).toBeUndefined();
  });
});
