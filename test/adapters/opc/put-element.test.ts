/**
 * With modules of its own.
 * @jest-environment node
 */
import { appendTo, elementIn, prefixIn } from "../../../src/adapters/opc/put-element";
import { splice } from "../../../src/adapters/opc/splice";
import { xmlSpans } from "../../../src/adapters/opc/xml-spans";

const spans = (xml: string) => xmlSpans(xml, "part.xml", new Set(["list", "item"]));

describe("an element put into another", () => {
  it.each([
    ["<list xmlns='urn:a'><item/></list>", ""],
    ["<x:list xmlns:x='urn:a'><x:item/></x:list>", "x:"],
    ["<x:list xmlns:x='urn:a'><y:item xmlns:y='urn:a'/></x:list>", "x:"],
    ["<list xmlns='urn:a'><x:item xmlns:x='urn:a'/></list>", ""],
  ])("has the prefix of that element, whatever a neighbour declares: %s", (xml, prefix) => {
    const [list] = spans(xml);
    expect(prefixIn(list!)).toBe(prefix);
    const put = splice(xml, [appendTo(xml, list!, elementIn(list!, "item", { n: "2" }))]);
    expect(spans(put).map(({ name }) => name)).toEqual(["list", "item", "item"]);
  });

  it("escapes what its attributes say and leaves out those that are undefined", () => {
    expect(elementIn({ qualified: "x:list" }, "item", { n: '"<&', m: undefined }, (prefix) => `<${prefix}b/>`)).toBe(
      '<x:item n="&quot;&lt;&amp;"><x:b/></x:item>',
    );
  });

  it("opens an element that was empty", () => {
    const xml = "<list xmlns='urn:a'><item n='1' /></list>";
    const item = spans(xml)[1]!;
    expect(splice(xml, [appendTo(xml, item, elementIn(item, "item", {}))])).toBe(
      "<list xmlns='urn:a'><item n='1'><item/></item></list>",
    );
  });
});
