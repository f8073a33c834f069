/**
 * With modules of its own.
 * @jest-environment node
 */
import * as fc from "fast-check";
import { readFileSync } from "node:fs";

import { toTree } from "../../../src/adapters/docx/element-tree";
import { openPackage } from "../../../src/adapters/opc/open-package";
import { walkPlain } from "../../../src/adapters/opc/walk-plain";
import { walkXml, xmlSpans } from "../../../src/adapters/opc/xml-spans";
import { UnusableInput } from "../../../src/domain/result";
import { runs } from "../../support/runs";

function isParsed(xml: string): boolean {
  try {
    walkXml(xml, "part.xml", new Set(), {});
    return true;
  } catch (error) {
    if (error instanceof UnusableInput) return false;
    throw error;
  }
}

const WANTED = new Set(["", "p:", "q:", "x:", ":"].flatMap((prefix) => ["a", "b"].map((name) => prefix + name)));
const toSpans = (xml: string, part: string) => xmlSpans(xml, part, WANTED);

const often = <T>(value: T, arbitrary: fc.Arbitrary<T>) =>
  fc.oneof({ arbitrary: fc.constant(value), weight: 12 }, { arbitrary, weight: 1 });

const text = fc.constantFrom(
  "",
  "",
  "",
  "word",
  " ",
  "ж",
  "&amp;",
  "&#65;",
  "&nbsp;",
  "&",
  ">",
  "]]>",
  "\r",
  "\u0001",
  "😀",
);
const name = fc.constantFrom("a", "b", "p:a", "q:b");
const wrongName = fc.constantFrom("1", "a:", ":a", "p:a:b", "xmlns:a", "z:a", "ж", "");
const value = fc.constantFrom("", "1", "a b", "&lt;", "&quot;x&quot;", "'");
const wrongValue = fc.constantFrom("<", ">", "&", '"', "\t", "&#1;", "\ud800");
const attribute = fc.oneof(
  { arbitrary: fc.tuple(name, value), weight: 6 },
  {
    arbitrary: fc.tuple(
      fc.constantFrom("xmlns", "xmlns:p", "xmlns:q", "xml:space"),
      fc.constantFrom("urn:x", "urn:q", "urn:schemas-microsoft-com:office:excel", "", " urn:x"),
    ),
    weight: 3,
  },
  { arbitrary: fc.tuple(wrongName, value), weight: 1 },
  { arbitrary: fc.tuple(name, wrongValue), weight: 1 },
);
const attributes = fc
  .array(attribute, { maxLength: 3 })
  .map((all) => all.map(([key, said]) => ` ${key}="${said}"`).join(""));

const { element } = fc.letrec<{ element: string }>((tie) => ({
  element: fc.oneof(
    { maxDepth: 4 },
    fc.tuple(name, attributes, often("/>", fc.constantFrom(" />", "/ >", ">", "//>"))).map((all) => `<${all.join("")}`),
    fc
      .tuple(
        often("", fc.constantFrom("<!-- x -->", "<![CDATA[<a>]]>", "<?x y?>", "</b>", "< a/>", "<")),
        name,
        attributes,
        fc.array(fc.tuple(text, tie("element")), { maxLength: 3 }),
        text,
        often("", fc.constantFrom("x", " ")),
      )
      .map(
        ([odd, key, more, inside, end, slip]) => `<${key}${more}>${odd}${inside.flat().join("")}${end}</${key}${slip}>`,
      ),
  ),
}));
const document = fc
  .tuple(
    fc.constantFrom(
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
      "",
      " ",
      '<?xml version="1.1"?>',
      "\ufeff",
    ),
    often(' xmlns:p="urn:p" xmlns:q="urn:q"', fc.constantFrom("", ' xmlns:p="urn:p"')),
    fc.array(element, { maxLength: 3 }),
    often("", fc.constantFrom("\n", "x", "<a/>", "<!-- x -->", "&amp;", "</a>", "<", ">")),
  )
  .map(([head, more, inside, behind]) => `${head}<a${more}>${inside.join("")}</a>${behind}`);

describe("XML that is plainly well formed", () => {
  it("is what a parser takes, too, and tells the same elements", () => {
    let [plain, parsed] = [0, 0];
    fc.assert(
      fc.property(document, (xml) => {
        if (isParsed(xml)) parsed++;
        if (!walkPlain(xml)) return;
        plain++;
        expect([xml, isParsed(xml)]).toEqual([xml, true]);
        // With a comment behind it nothing has the plain form.
        for (const read of [toTree, toSpans]) expect(read(xml, "part")).toEqual(read(`${xml}<!-- x -->`, "part"));
      }),
      { numRuns: runs(6000), seed: 20261129 },
    );
    // Else nothing would have been shown.
    expect(plain).toBeGreaterThan(runs(6000) / 10);
    expect(parsed).toBeLessThan(runs(6000));
  });

  it.each([
    ["deeper than a parser goes", "<a>".repeat(300) + "</a>".repeat(300)],
    [
      "with more attributes than a parser takes",
      `<a ${Array.from({ length: 1100 }, (_, at) => `b${at}="1"`).join(" ")}/>`,
    ],
    ["with an attribute twice", '<a b="1" b="2"/>'],
    ["with a prefix that is declared beside it only", '<a><b xmlns:p="urn:p"/><p:c/></a>'],
    ["that ends too soon", "<a><b></b>"],
    ["whose last tag does not end", "<a></a"],
    ["of nothing", ""],
  ])("is none %s", (_, xml) => {
    expect([isParsed(xml), walkPlain(xml)]).toEqual([false, false]);
  });

  it("is every part of our own files", () => {
    const others = ["assets/sample-review.en.xlsx", "assets/brief-template.docx"].flatMap((file) => {
      const pkg = openPackage(readFileSync(file), file.endsWith(".docx") ? "document" : "workbook");
      return pkg.parts.filter((part) => /\.(?:xml|rels)$/u.test(part) && !walkPlain(pkg.text(part)));
    });
    expect(others).toEqual([]);
  });
});
