/**
 * With modules of its own.
 * @jest-environment node
 */
import { escapeAttribute, escapeText } from "../../../src/adapters/opc/escape-xml";
import { insertAt, setAttribute, splice } from "../../../src/adapters/opc/splice";
import { xmlSpans } from "../../../src/adapters/opc/xml-spans";
import { UnusableInput } from "../../../src/domain/result";

const spans = (xml: string, ...wanted: string[]) => xmlSpans(xml, "part.xml", new Set(wanted));

describe("finding elements with their place", () => {
  const xml = '\ufeff<?xml version="1.0"?>\r\n<!-- <a> --><r><a n="1>2">x😀<b/>y<![CDATA[<z>]]>&amp;</a ><a/></r>';

  it("gives offsets that cut the source exactly", () => {
    const [first, second] = spans(xml, "a");
    expect(xml.slice(first?.start, first?.end)).toBe('<a n="1>2">x😀<b/>y<![CDATA[<z>]]>&amp;</a >');
    expect(xml.slice(first?.openEnd, first?.closeStart)).toBe("x😀<b/>y<![CDATA[<z>]]>&amp;");
    expect(xml.slice(second?.start, second?.end)).toBe("<a/>");
    expect(second?.selfClosing).toBe(true);
  });

  it("gives an element its own text, not that of elements in it", () => {
    expect(spans("<r><t>one<u>two</u>three</t></r>", "t")[0]?.text).toBe("onethree");
    expect(spans(xml, "a")[0]?.text).toBe("x😀y<z>&");
  });

  it("knows elements by namespace, whatever their prefix", () => {
    const prefixed = '<q:r xmlns:q="urn:main"><q:a/><e xmlns="urn:main"><a/></e><o:a xmlns:o="urn:other"/></q:r>';
    expect(spans(prefixed, "a").map(({ qualified }) => qualified)).toEqual(["q:a", "a"]);
  });

  it("knows the names of other namespaces by its own prefixes", () => {
    const xml14 =
      '<r xmlns="urn:main" xmlns:z="http://schemas.microsoft.com/office/excel/2006/main" ' +
      'xmlns:y="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><z:sqref y:id="a">A1</z:sqref></r>';
    const [found] = spans(xml14, "xm:sqref");
    expect(found?.text).toBe("A1");
    expect(found?.attributes).toEqual({ "r:id": "a" });
  });

  it.each([
    ["an open element", "<r><a></r>"],
    ["an undeclared entity", "<r>&nbsp;</r>"],
    ["a doubled attribute", '<r a="1" a="2"/>'],
    ["a second root", "<r/><r/>"],
    ["an undeclared prefix", "<r><p:a/></r>"],
    ["a control character", "<r>\u0001</r>"],
    ["an attribute without quotes", "<r a=1/>"],
    ["no element", "   "],
    ["deep nesting", "<r>".repeat(300) + "</r>".repeat(300)],
  ])("refuses %s", (_, broken) => {
    expect(() => spans(broken, "r")).toThrow(UnusableInput);
    expect(() => spans(broken, "r")).toThrow(/part\.xml/);
  });

  it.each([
    ["a DOCTYPE", "<!DOCTYPE r><r/>"],
    ["an entity of a file", '<!DOCTYPE r [<!ENTITY f SYSTEM "file:///etc/hostname">]><r>&f;</r>'],
    ["entities of entities", '<!DOCTYPE r [<!ENTITY a "aaaaaaaa"><!ENTITY b "&a;&a;&a;">]><r>&b;</r>'],
  ])("refuses %s before anything of it is read", (_, hostile) => {
    expect(() => spans(hostile, "r")).toThrow(/declares a DOCTYPE or entities/);
  });
});

describe("splicing", () => {
  it("changes what it is told to and nothing else", () => {
    expect(splice("0123456789", [{ start: 7, end: 9, text: "x" }, insertAt(3, "a"), insertAt(3, "b")])).toBe(
      "012ab3456x9",
    );
  });

  it("refuses splices that overlap", () => {
    expect(() =>
      splice("0123", [
        { start: 0, end: 2, text: "" },
        { start: 1, end: 3, text: "" },
      ]),
    ).toThrow("overlap");
  });

  it("sets an attribute in place, in either kind of quotes, or adds it", () => {
    const xml = `<r aref='1' ref = 'A1'/>`;
    const [element] = spans(xml, "r");
    if (!element) throw new Error("no element");
    expect(splice(xml, [setAttribute(xml, element, "ref", 'B"2')])).toBe(`<r aref='1' ref = "B&quot;2"/>`);
    expect(splice(xml, [setAttribute(xml, element, "new", "1")])).toBe(`<r aref='1' ref = 'A1' new="1"/>`);
  });
});

describe("escaping", () => {
  it("drops what XML cannot hold and keeps the rest readable", () => {
    const text = 'a<b>&\u0000\u001f\ud800\uffff😀\t\n\r"';
    const xml = `<r a="${escapeAttribute(text)}">${escapeText(text)}</r>`;
    const [element] = spans(xml, "r");
    expect(element?.text).toBe('a<b>&😀\t\n\r"');
    expect(element?.attributes["a"]).toBe('a<b>&😀\t\n\r"');
  });
});
