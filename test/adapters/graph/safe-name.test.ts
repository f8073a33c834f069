import { numberedName, safeName } from "../../../src/adapters/graph/safe-name";

describe("a name for OneDrive", () => {
  it.each([
    ["review - brief.docx", "review - brief.docx"],
    ["Обзор — записка.docx", "Обзор — записка.docx"],
    ['a"b*c:d<e>f?g/h\\i|j.docx', "a b c d e f g h i j.docx"],
    ["50% of #1.docx", "50 of 1.docx"],
    ["  outer blanks .docx", "outer blanks.docx"],
    ["~$lock.docx", "lock.docx"],
    ["a_vti_b.docx", "avtib.docx"],
    ["CON.docx", "_CON.docx"],
    ["forms.docx", "_forms.docx"],
    ["???.docx", "_.docx"],
    ["no ending", "no ending"],
    ["ends with a dot..docx", "ends with a dot.docx"],
  ])("“%s” becomes “%s”", (given, expected) => expect(safeName(given)).toBe(expected));

  it("is not longer than a folder's path leaves room for, and keeps its ending", () => {
    const name = safeName(`${"ж".repeat(500)}.docx`);
    expect(name).toHaveLength(125);
    expect(name.endsWith(".docx")).toBe(true);
  });

  it("is numbered from the second on", () => {
    expect([1, 2, 3].map((number) => numberedName("brief.docx", number))).toEqual([
      "brief.docx",
      "brief (2).docx",
      "brief (3).docx",
    ]);
  });
});
