import { SaxesParser } from "saxes";
import { array, assert, constantFrom, property } from "fast-check";

import { toTree } from "../../../src/adapters/docx/element-tree";
import type { Element } from "../../../src/adapters/docx/element-tree";

/** `{namespace}local` of each element in order; `"refused"` where a tree can't be made. */
type Names = readonly string[] | "refused";

function ours(xml: string): Names {
  const names: string[] = [];
  const look = ({ namespace, name, children }: Element): void => {
    names.push(`{${namespace}}${name}`);
    children.forEach(look);
  };
  try {
    look(toTree(xml, "part.xml"));
    return names;
  } catch {
    return "refused";
  }
}

function peers(xml: string): Names {
  const names: string[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ uri, local }) => names.push(`{${uri}}${local}`));
  try {
    parser.write(xml).close();
    return names;
  } catch {
    return "refused";
  }
}

const NAMES = ["a", "p:a", "q:a", "xml:a", "xmlns:a", "p:a:b", ":a", "p:"];
const DECLARATIONS = ["xmlns", "xmlns:p", "xmlns:q", "xmlns:xml", "xmlns:xmlns", "xmlns:"].flatMap((name) =>
  ["", "urn:1", " urn:2 ", "http://www.w3.org/XML/1998/namespace", "http://www.w3.org/2000/xmlns/"].map(
    (namespace) => ` ${name}="${namespace}"`,
  ),
);
const USUAL = [' xmlns="urn:0"', ' xmlns:p="urn:1"', ' xmlns:q="urn:1"', ' xmlns:q="urn:2"'];
const ATTRIBUTES = [...NAMES, "b", "p:b", "q:b"].map((name) => ` ${name}="1"`);

describe("reading XML into a tree", () => {
  it("knows namespaces, and refuses what breaks their rules, as another parser does", () => {
    const piece = constantFrom("", ...USUAL, ...USUAL, ...USUAL, ...DECLARATIONS, ...ATTRIBUTES);
    const tag = array(piece, { maxLength: 4 });
    const name = constantFrom("a", "p:a", "q:a", ...NAMES);
    assert(
      property(name, tag, name, tag, (outer, its, inner, own) => {
        const xml = `<${outer}${its.join("")}><${inner}${own.join("")}/><b/></${outer}>`;
        expect([xml, ours(xml)]).toEqual([xml, peers(xml)]);
      }),
      { numRuns: 10_000 },
    );
  });

  it("remembers where each element and its content stand", () => {
    const xml = '\ufeff<w:r xmlns:w="urn:w"><w:t w:a="1">x<w:br/>y</w:t ></w:r>';
    const [text] = toTree(xml, "part.xml").children;
    expect(xml.slice(text?.start, text?.end)).toBe('<w:t w:a="1">x<w:br/>y</w:t >');
    expect(xml.slice(text?.contentStart, text?.contentEnd)).toBe("x<w:br/>y");
    expect(text?.text).toBe("xy");
    expect(text?.attributes).toEqual({ "w:a": "1" });
    const [leaf] = text?.children ?? [];
    expect([leaf?.contentStart, leaf?.contentEnd]).toEqual([leaf?.end, leaf?.end]);
  });
});
