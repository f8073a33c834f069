import { namesOf } from "../../../src/app/actions/tell-written";

describe("what was written, by name", () => {
  it("goes by ids, and by the number of its row where a whole text is what tells the row", () => {
    const edit = { table: "Brief", header: "Text", before: "", after: "Said otherwise." };
    const known = (id: string, row: number) => ({ ...edit, row, rowId: { header: "Text", id } });
    expect(
      namesOf([known("G-004", 7), known("The draft gives rights to users and none to children. ".repeat(3), 8)]),
    ).toBe("Text (G-004, 8)");
  });
});
