import * as fc from "fast-check";

import { readPlainCells } from "../../../src/adapters/xlsx/plain-cells";
import type { PlainCell } from "../../../src/adapters/xlsx/plain-cells";
import { indexSheet } from "../../../src/adapters/xlsx/sheet-index";
import type { SheetIndex } from "../../../src/adapters/xlsx/sheet-index";
import { UnusableInput } from "../../../src/domain/result";
import { runs } from "../../support/runs";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

const sheet = (rows: string, version = "1.0"): string =>
  `<?xml version="${version}"?><worksheet xmlns="${MAIN}" xmlns:q="urn:other"><sheetData>${rows}</sheetData></worksheet>`;

/** The same, with tags of cells and rows that only a parser reads. */
const unusual = (xml: string): string => xml.replaceAll(/<(c|row) r=/gu, "<$1  r=");
const usual = (xml: string): string => xml.replaceAll(/<(c|row) {2}r=/gu, "<$1 r=");

const said = ({ xml, rows, size }: SheetIndex) => ({
  size,
  rows: [...rows.values()].map(({ row, element, cells, hidden }) => ({
    row,
    hidden,
    attributes: { ...element.attributes },
    depth: element.depth,
    source: usual(xml.slice(element.start, element.end)),
    inside: usual(xml.slice(element.openEnd, element.closeStart)),
    cells: cells.map(({ start, end, ...cell }) => ({ ...cell, cell: usual(xml.slice(start, end)) })),
  })),
});

/** What a sheet holds, or why it is refused; lines and columns of a part are those of its own XML. */
function outcome(xml: string, most?: number): unknown {
  try {
    return said(indexSheet(xml, "sheet.xml", most));
  } catch (error) {
    if (error instanceof UnusableInput) return error.message.replaceAll(/\d+:\d+/gu, "");
    throw error;
  }
}

const often = <T>(value: T, arbitrary: fc.Arbitrary<T>) =>
  fc.oneof({ arbitrary: fc.constant(value), weight: 9 }, { arbitrary, weight: 1 });

const RIGHT = ["a", " ", "ж", "&amp;", "&lt;", "&#65;", "\n", "\t", "\u0085", "😀", "_x0041_", "]]", "&apos;x"];
const WRONG = [
  "&nbsp;",
  "&",
  "<",
  ">",
  "]]>",
  "\r\n",
  "\r",
  "\u0001",
  "\u2028",
  "\ud800",
  "\uffff",
  "<!-- x -->",
  "<c/>",
];
const text = fc
  .array(fc.oneof({ arbitrary: fc.constantFrom(...RIGHT), weight: 40 }, fc.constantFrom(...WRONG)), { maxLength: 4 })
  .map((all) => all.join(""));

const inside = fc.oneof(
  text.map((value) => `<v>${value}</v>`),
  text.map((value) => `<is><t>${value}</t></is>`),
  text.map((value) => `<is><t xml:space="preserve">${value}</t></is>`),
  text.map((value) => `<is><r><rPr><strike/></rPr><t>${value}</t></r><r><t>b</t></r></is>`),
  text.map((value) => `<f>A1</f><v>${value}</v>`),
  text.map((formula) => `<f>${formula}</f><v>1</v>`),
  fc.constantFrom(...['t="shared" si="0"', 't="array" ref="A1:A2"'].map((of) => `<f ${of}>B1</f><v>1</v>`)),
  fc.constantFrom("", "<v/>", "<is/>", "<is><t/></is>", "<v>1</v><v>2</v>", "<v>1", "<q:v>1</q:v>", '<c r="A1"/>'),
);

const cell = fc.record({
  style: often("", fc.constantFrom(' s="3"', ' s="3" s="4"', ' cm="1"', ' s="&amp;"')),
  type: often("", fc.constantFrom(' t="s"', ' t="str"', ' t="inlineStr"', ' t="b"')),
  content: fc.option(inside, { nil: undefined }),
  letter: often("", fc.constantFrom("B", "XFD", "XFE", "ZZZ", "a")),
  stray: fc.integer({ min: 0, max: 60 }).map((at) => (at === 0 ? 1 : 0)),
  behind: often("", fc.constantFrom("\n", "<!-- x -->", "text", "</row>", "<is>")),
});

const FORMS = ["", ' spans="1:3" hidden="1"', ' hidden="0" q:a="&amp;"', ' a.b="1"', ' xmlns:q="urn:q" q:a="1"'];
const ODD_FORMS = [
  ' q:a="1"',
  ' p:a="1"',
  "/",
  ' hidden="&#49;"',
  " hidden='1'",
  ' hidden="1" hidden="1"',
  ' xmlns="urn:x"',
];

const rows = fc
  .constantFrom(...FORMS)
  .chain((form) =>
    fc.array(
      fc.record({
        cells: fc.array(cell, { maxLength: 5 }),
        row: often(form, fc.constantFrom(...FORMS, ...ODD_FORMS)),
        apart: often("", fc.constantFrom("\n", "<!-- x -->", '<row r="9"/>', "<q:row/>")),
      }),
      { maxLength: 6 },
    ),
  )
  .map((all) =>
    all
      .map(({ cells, row, apart }, at) => {
        const inner = cells.map(({ style, type, content, letter, stray, behind }, index) => {
          const reference = `${letter || String.fromCharCode(65 + index)}${at + 1 + stray}`;
          const head = `<c r="${reference}"${style}${type}`;
          return `${content === undefined ? `${head}/>` : `${head}>${content}</c>`}${behind}`;
        });
        return `<row r="${at + 1}"${row}>${inner.join("")}</row>${apart}`;
      })
      .join(""),
  );

describe("cells in the form that nearly all have", () => {
  it("may have a formula of their own with its value", () => {
    const found: PlainCell[] = [];
    const cells = '<c r="A1"><f>B1&amp;"x"</f><v>2</v></c><c r="B1"/><c r="C1"><f t="shared" si="0"/><v>2</v></c>';
    const end = readPlainCells(cells, 0, (one) => found.push(one));
    expect(found).toMatchObject([{ letters: "A", digits: "1", formula: 'B1&"x"', value: "2" }, { letters: "B" }]);
    expect(cells.slice(end)).toMatch(/^<c r="C1">/u);
  });

  it("are read as a parser reads them, and refused as it refuses them", () => {
    let held = 0;
    fc.assert(
      fc.property(rows, fc.constantFrom("1.0", "1.0", "1.0", "1.1"), (inner, version) => {
        const read = outcome(sheet(inner, version));
        expect(read).toEqual(outcome(unusual(sheet(inner, version))));
        if (typeof read === "object") held++;
      }),
      { numRuns: runs(3000), seed: 20261128 },
    );
    // Most are sheets; the others show what is refused.
    expect(held).toBeGreaterThan(runs(3000) / 3);
  });

  it("are counted, so that no more are taken than a workbook may hold", () => {
    const three = sheet('<row r="1"><c r="A1"/><c r="B1"/></row>');
    expect(outcome(three, 3)).toMatchObject({ size: 3 });
    expect(outcome(three, 2)).toMatch(/\d/u);
  });

  it.each([
    ["in a comment", '<!-- <row r="1"><c r="A1"/></row> -->'],
    ["in CDATA", '<q:a><![CDATA[<row r="1"><c r="A1"/></row>]]></q:a>'],
    ["below elements of another namespace", '<row r="1" xmlns="urn:other"><c r="A1"/></row>'],
    ["in a row with another prefix", `<m:row r="1" xmlns:m="${MAIN}" xmlns="urn:other"><c r="A1"/></m:row>`],
    ["in an attribute", `<q:a a='>&lt;row r="1">'/>`],
  ])("are none %s", (_, inner) => {
    expect(outcome(sheet(inner))).toMatchObject({ rows: inner.includes("m:row") ? [{ cells: [] }] : [] });
  });

  it("stand in rows of one form, each of which is where and what its own tag says", () => {
    const index = indexSheet(
      sheet('<row r="1" hidden="0"><c r="A1"/></row><row r="3" hidden="1"><c r="B3"/></row><row r="4" hidden="0"/>'),
      "sheet.xml",
    );
    const all = [...index.rows.values()].map(({ row, hidden, element }) => [
      row,
      hidden,
      index.xml.slice(element.start, element.end),
      index.xml.slice(element.openEnd, element.closeStart),
    ]);
    expect(all).toEqual([
      [1, false, '<row r="1" hidden="0"><c r="A1"/></row>', '<c r="A1"/>'],
      [3, true, '<row r="3" hidden="1"><c r="B3"/></row>', '<c r="B3"/>'],
      [4, false, '<row r="4" hidden="0"/>', ""],
    ]);
  });

  it("leave the place of a fault behind them as it is told", () => {
    const cells = '<row r="1"><c r="A1"><v>1</v></c>\n<c r="B1"/></row>\n<row r="2"><c r="A2"/><v></row>';
    expect(() => indexSheet(sheet(cells), "sheet.xml")).toThrow(/3:\d+: unexpected close tag/u);
  });
});
