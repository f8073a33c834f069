import type { Block } from "../../../src/domain/brief/brief";
import { BRIEF_STYLES } from "../../../src/domain/brief/brief";
import { toPageEstimator } from "../../../src/domain/brief/estimate-pages";
import type { PageLayout, StyleMeasure } from "../../../src/domain/brief/page-layout";
import { bold, paragraph, plain } from "../../../src/domain/brief/spans";

/** A page of ten lines of 10 points, 100 points wide. */
const style: StyleMeasure = {
  fontSize: 10,
  font: "Arial",
  bold: false,
  lineHeight: 10,
  before: 0,
  after: 0,
  indent: 0,
};
const layout: PageLayout = {
  pageWidth: 120,
  pageHeight: 120,
  margins: { top: 10, right: 10, bottom: 10, left: 10 },
  titleHeight: 0,
  cellPadding: { sides: 0, ends: 0 },
  styles: Object.fromEntries(
    [...BRIEF_STYLES, "heading1", "heading2"].map((name) => [name, style]),
  ) as PageLayout["styles"],
};
const { estimate } = toPageEstimator(layout);
const line = paragraph("body", [plain("x")]);
const lines = (count: number): Block => paragraph("body", [plain(Array.from({ length: count }, () => "x").join("\n"))]);
const heading: Block = { kind: "heading", level: 1, text: "H" };

const cell = (text: string) => [{ spans: [plain(text)] }];

describe("an estimate of pages", () => {
  it.each<[string, readonly Block[], number]>([
    ["nothing", [], 0],
    ["a line", [line], 0.1],
    ["a paragraph that runs on to the next page", [lines(15)], 1.5],
    ["no last line alone on the next page", [lines(11)], 1.2],
    ["no first line alone at the foot of a page", [lines(9), lines(4)], 1.4],
    ["a heading at the foot of a page that goes with what follows", [lines(9), heading, line], 1.2],
    ["a paragraph that stays with the next", [lines(9), { ...line, keepWithNext: true }, line], 1.2],
  ])("counts %s", (_, blocks, pages) => {
    expect(estimate(blocks)).toBeCloseTo(pages, 5);
  });

  it("counts the frame of a box once, and keeps the box on one page", () => {
    const framed: StyleMeasure = { ...style, after: 10, frame: 10 };
    const looks = { title: framed, text: framed };
    const boxed = toPageEstimator({ ...layout, boxes: { key: looks, draft: looks, method: looks } });
    const box: Block = { kind: "box", tone: "key", title: "T", blocks: [line, line] };
    expect(boxed.estimate([box])).toBeCloseTo(0.4, 5);
    expect(boxed.estimate([lines(8), box])).toBeCloseTo(1.4, 5);
  });

  it("says how many more pages it may be where a paragraph below its heading is not divided", () => {
    const { range } = toPageEstimator(layout);
    expect(estimate([lines(6), heading, lines(4)])).toBeCloseTo(1.2, 5);
    expect(range([lines(6), heading, lines(4)]).most).toBeCloseTo(1.5, 5);
    expect(range([lines(6), lines(4)]).most).toBeLessThan(1.5);
  });

  it("breaks lines by the width of the letters", () => {
    expect(estimate([paragraph("body", [plain("iiii ".repeat(8))])])).toBeCloseTo(0.1, 5);
    expect(estimate([paragraph("body", [plain("WWWW ".repeat(8))])])).toBeCloseTo(0.4, 5);
    expect(estimate([paragraph("body", [plain("жжжж ".repeat(8))])])).toBeCloseTo(0.3, 5);
  });

  it("takes bold letters for wider ones", () => {
    const words = "nnnnnnnnn nnnnnnnn";
    expect(estimate([paragraph("body", [plain(words)])])).toBeCloseTo(0.1, 5);
    expect(estimate([paragraph("body", [bold(words)])])).toBeCloseTo(0.2, 5);
  });

  it("does not divide a row of a table and repeats the header", () => {
    const table: Block = {
      kind: "table",
      alt: "",
      caption: "",
      widths: [1],
      header: ["H"],
      rows: [cell("x\nx\nx\nx\nx"), cell("x\nx\nx\nx\nx")],
    };
    expect(estimate([table])).toBeGreaterThan(1.55);
    expect(estimate([table])).toBeLessThan(1.75);
  });

  it("leaves room for the title", () => {
    expect(toPageEstimator({ ...layout, titleHeight: 50 }).estimate([line])).toBeCloseTo(0.6, 5);
  });

  it("lays out the same list of blocks once, however often it is asked", () => {
    const blocks = [heading, lines(12)];
    const gone = jest.spyOn(blocks, "map");
    const pages = toPageEstimator(layout);
    const [first, range] = [pages.estimate(blocks), pages.range(blocks)];
    expect(pages.estimate(blocks)).toBe(first);
    expect(pages.range([...blocks])).toEqual(range);
    expect(gone).toHaveBeenCalledTimes(1);
  });
});
