import type { Block, ParagraphBlock, TableBlock } from "../../../src/domain/brief/brief";
import { wordsAround } from "../../../src/domain/brief/words-around";

const heading: Block = { kind: "heading", level: 1, text: "Main gaps" };
const said = (text: string, style: ParagraphBlock["style"] = "body"): Block => ({
  kind: "paragraph",
  style,
  spans: [{ text }],
});
const figure: TableBlock = {
  kind: "table",
  alt: "Gaps by aspect and priority",
  caption: "Gaps by aspect and priority",
  label: { sequence: "figure", number: 1, pattern: "Figure {n}." },
  widths: [1],
  header: ["Aspect"],
  rows: [[{ spans: [{ text: "Schools" }] }]],
};
const note = said("Still to be examined: Safety.", "note");
const sectionsOf = (blocks: readonly Block[]) => wordsAround(blocks).sections;

describe("the words around the workbook's texts", () => {
  it("are the same wherever the figure and its note stand among them", () => {
    const above = sectionsOf([heading, said("One."), figure, note, said("Two.")]);
    expect(sectionsOf([heading, said("One."), said("Two."), figure, note])).toEqual(above);
    expect(sectionsOf([heading, figure, note, said("One."), said("Two.")])).toEqual(above);
  });

  it("are others where the figure says otherwise, and where they follow each other otherwise", () => {
    const before = sectionsOf([heading, said("One."), figure, note, said("Two.")]);
    const grown = { ...figure, rows: [...figure.rows, [{ spans: [{ text: "Safety" }] }]] };
    expect(sectionsOf([heading, said("One."), grown, note, said("Two.")])).not.toEqual(before);
    expect(sectionsOf([heading, said("One."), figure, said("None.", "note"), said("Two.")])).not.toEqual(before);
    expect(sectionsOf([heading, said("Two."), figure, note, said("One.")])).not.toEqual(before);
  });
});
