import { docxDocuments } from "../../../src/adapters/docx/docx-documents";
import { child, toTree } from "../../../src/adapters/docx/element-tree";
import { withText } from "./open-docx";
import { templateFile } from "./template-file";

const layoutOf = (template: Uint8Array) => docxDocuments(template).layout();
const STYLES = "word/styles.xml";
const inStyle = (id: string, element: string): RegExp =>
  new RegExp(`(w:styleId="${id}">(?:(?!</w:style>)[\\s\\S])*?)${element}`);

describe("the layout of the template as shipped", () => {
  const layout = layoutOf(templateFile());

  it("is A4 in points", () => {
    expect(layout.pageWidth).toBeCloseTo(595.3);
    expect(layout.pageHeight).toBeCloseTo(841.9);
    expect(layout.margins.left).toBeCloseTo(68.05);
  });

  it("counts the document's defaults and the ancestors of a style in", () => {
    expect(layout.styles.gapText).toMatchObject({ font: "Arial", fontSize: 11, bold: false, before: 0, after: 2 });
    expect(layout.styles.cellHead).toMatchObject({ fontSize: 8.5, bold: true, before: 2, after: 2 });
  });

  it("gives lines the distance of the font's own tables", () => {
    expect(layout.styles.cell.lineHeight).toBeCloseTo(9.5 * 1.15);
    expect(layout.styles.body.lineHeight).toBeCloseTo(11 * 1.15 * 1.15);
  });

  it("counts the line below a heading as space after it", () => {
    expect(layout.styles.heading1.after).toBe(6 + 2 + 1);
  });

  it("leaves the room that the widest kind of list takes", () => {
    expect(layout.styles.listItem.indent).toBeCloseTo(397 / 20);
  });

  it("gives the title block room for a title of three lines", () => {
    expect(layout.titleHeight).toBeGreaterThan(130);
    expect(layout.titleHeight).toBeLessThan(220);
  });

  it("knows the letters and the frame of each kind of box", () => {
    expect(layout.boxes?.key.text).toMatchObject({ fontSize: 11, bold: false, frame: 11 });
    expect(layout.boxes?.key.title).toMatchObject({ fontSize: 11, bold: true, frame: 11 });
    expect(layout.boxes?.method.text.fontSize).toBe(8.5);
    expect(layout.boxes?.key.text.indent).toBeCloseTo(21);
  });

  it("knows the padding of cells", () => {
    expect(layout.cellPadding).toEqual({ sides: 3, ends: 0 });
  });
});

describe("a changed template changes the layout", () => {
  it("by its margins", () => {
    const layout = layoutOf(withText(templateFile(), "word/document.xml", 'w:left="1361"', 'w:left="2000"'));
    expect(layout.margins.left).toBe(100);
  });

  it("by the size of a style's letters", () => {
    const layout = layoutOf(
      withText(templateFile(), STYLES, inStyle("BriefInstrument", '<w:sz w:val="18"/>'), '$1<w:sz w:val="24"/>'),
    );
    expect(layout.styles.instrument.fontSize).toBe(12);
    expect(layout.styles.instrument.lineHeight).toBeCloseTo(12 * 1.15 * 1.05);
    expect(layout.styles.body.fontSize).toBe(11);
  });

  it("by the font of the theme, which all styles share", () => {
    const layout = layoutOf(
      withText(
        templateFile(),
        "word/theme/theme1.xml",
        '<a:minorFont><a:latin typeface="Arial"/>',
        '<a:minorFont><a:latin typeface="Calibri"/>',
      ),
    );
    expect(layout.styles.note.font).toBe("Calibri");
    expect(layout.styles.note.lineHeight).toBeCloseTo(8.5 * 1.22 * 1.05);
  });

  it("by the defaults, where a style says nothing", () => {
    const layout = layoutOf(
      withText(templateFile(), STYLES, /(<w:rPrDefault>[\s\S]*?)<w:sz w:val="22"\/>/, '$1<w:sz w:val="23"/>'),
    );
    expect(layout.styles.body.fontSize).toBe(11.5);
    expect(layout.styles.note.fontSize).toBe(8.5);
  });

  it("by an exact distance of lines", () => {
    const layout = layoutOf(
      withText(
        templateFile(),
        STYLES,
        inStyle("BriefCell", 'w:line="240" w:lineRule="auto"'),
        '$1w:line="300" w:lineRule="exact"',
      ),
    );
    expect(layout.styles.cell.lineHeight).toBe(15);
  });

  it("by more words above the text", () => {
    const more = withText(
      templateFile(),
      "word/document.xml",
      "<w:body>",
      "<w:body><w:p><w:r><w:t>Our address</w:t></w:r></w:p>",
    );
    expect(layoutOf(more).titleHeight).toBeGreaterThan(layoutOf(templateFile()).titleHeight + 10);
  });

  it("and ends although two styles are based on each other", () => {
    const circle = withText(
      templateFile(),
      STYLES,
      inStyle("Normal", '<w:name w:val="Normal"/>'),
      '$1<w:name w:val="Normal"/><w:basedOn w:val="BriefBody"/>',
    );
    expect(layoutOf(circle).styles.body.fontSize).toBe(11);
  });
});

describe("a tree", () => {
  it("knows where its elements stand, with a byte order mark and CDATA too", () => {
    const xml = '\ufeff<a xmlns="n"><b x="1"/><c>t<![CDATA[<u>]]></c></a>';
    const c = child(toTree(xml, "part"), "c");
    expect(c?.text).toBe("t<u>");
    expect(xml.slice(c?.start, c?.end)).toBe("<c>t<![CDATA[<u>]]></c>");
    expect(xml.slice(c?.contentStart, c?.contentEnd)).toBe("t<![CDATA[<u>]]>");
  });
});
