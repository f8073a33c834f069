import { SaxesParser } from "saxes";
import { array, assert, constantFrom, double, nat, pre, property, tuple } from "fast-check";

import { scanXml } from "../../../src/adapters/opc/scan-xml";

/** What is told of a document, line by line, texts that follow each other as one; `"refused"` for what is no XML. */
type Told = readonly string[] | "refused";

class Refused extends Error {}

const refuse = (): never => {
  throw new Refused();
};

const say = (why: string): never => {
  throw new Error(why);
};

function telling(read: (tell: (line: string) => void) => void): Told {
  const lines: string[] = [];
  try {
    read((line) => {
      const last = lines.at(-1);
      if (line.startsWith("text ") && last?.startsWith("text ")) lines[lines.length - 1] = last + line.slice(5);
      else if (line !== "text ") lines.push(line);
    });
    return lines;
  } catch (error) {
    if (error instanceof Refused) return "refused";
    throw error;
  }
}

const ours = (xml: string): Told =>
  telling((tell) =>
    scanXml(xml, {
      open: ({ name, attributes, start, end }) =>
        tell(`open ${name} ${JSON.stringify(Object.entries(attributes))} ${xml.slice(start, end)}`),
      text: (text) => tell(`text ${text}`),
      close: (start, end) => tell(`close ${xml.slice(start, end)}`),
      doctype: refuse,
      fail: refuse,
    }),
  );

/** By a parser that a hundred people looked after. */
const peers = (xml: string): Told =>
  telling((tell) => {
    const mark = xml.startsWith("\ufeff") ? 1 : 0;
    const parser = new SaxesParser({ position: true, xmlns: false });
    let depth = 0;
    parser.on("error", refuse);
    parser.on("doctype", refuse);
    parser.on("opentag", ({ name, attributes }) => {
      const end = parser.position + mark;
      depth += 1;
      tell(
        `open ${name} ${JSON.stringify(Object.entries(attributes))} ${xml.slice(xml.lastIndexOf("<", end - 1), end)}`,
      );
    });
    const addText = (text: string): void => {
      if (depth > 0) tell(`text ${text}`);
    };
    parser.on("text", addText);
    parser.on("cdata", addText);
    parser.on("closetag", ({ isSelfClosing }) => {
      const end = parser.position + mark;
      depth -= 1;
      tell(`close ${isSelfClosing ? "" : xml.slice(xml.lastIndexOf("<", end - 1), end)}`);
    });
    parser.write(xml.slice(mark)).close();
  });

/**
 * What the other parser is less strict in: halves of pairs, which no decoded text has, and an instruction whose name
 * ends with a question mark. A higher version than 1.0 has other blanks, and no Office file has it.
 */
const isJudgedAlike = (xml: string): boolean => !/\p{Cs}|<\?[^\s?]+\?(?!>)|version\s*=\s*["']1\.(?!0["'])/u.test(xml);

const DOCUMENT = `\ufeff<?xml version="1.0" encoding="UTF-8" standalone='yes' ?>\r\n<!-- a - b -->
<?go on ?>
<r xmlns="urn:a" xmlns:q='urn:b' a.b-c="1 > 2 &lt; &#51;&#x1F600;\t&quot;'" q:é = 'x&amp;y\r\nz'>
  text &amp; more ]] &gt; é😀\r\n\u0085\u007f
  <q:a/><b ></b
  ><имя жас="қазақ"/><![CDATA[ <not> & ]] a tag \r\n]]><c d=''
  />&apos;&#65;<e>1<f/>2<!----><?p?>3</e>
</r>
<!-- end -->\r\n`;

const PIECES = [
  ..."<>&;\"'=/!?-[]#x:.\t\n\r \u0000\u0001\u000b\u00b7\u0085\u2028\ufffe\uffff",
  ..."aéж0😀",
  ..."<a|</a>|<a/>|</r>|<!--|-->|--|<![CDATA[|]]>|<?xml|<?xml version='1.0'?>|?>|<!DOCTYPE r>|&amp;|&nbsp;|&#0;|&#x110000;|&#xD800;|&#;|&#x;|&;|&AMP;| a='1'| a='1' a='2'|__proto__='1'|constructor='1'".split(
    "|",
  ),
];

const changed = (xml: string, changes: readonly (readonly [number, number, string])[]): string =>
  changes.reduce((text, [place, length, piece]) => {
    const at = Math.floor(place * (text.length + 1));
    return text.slice(0, at) + piece + text.slice(at + length);
  }, xml);

const change = tuple(double({ min: 0, max: 1, noNaN: true }), nat(3), constantFrom("", ...PIECES));

describe("going through XML", () => {
  it("tells of a document with all there is in one what another parser tells", () => {
    expect(peers(DOCUMENT)).not.toBe("refused");
    expect(ours(DOCUMENT)).toEqual(peers(DOCUMENT));
  });

  it("judges and tells documents with something wrong as another parser does", () => {
    assert(
      property(array(change, { minLength: 1, maxLength: 3 }), (changes) => {
        const xml = changed(DOCUMENT, changes);
        pre(isJudgedAlike(xml));
        expect(ours(xml)).toEqual(peers(xml));
      }),
      { numRuns: 5000 },
    );
  });

  it("judges what is put together from pieces of XML as another parser does", () => {
    assert(
      property(array(constantFrom(...PIECES, "<r>", "</r>", "<r/>"), { maxLength: 8 }), (pieces) => {
        const xml = pieces.join("");
        pre(isJudgedAlike(xml));
        expect(ours(xml)).toEqual(peers(xml));
      }),
      { numRuns: 5000 },
    );
  });

  it.each(["<r>\ud83d</r>", "<r a='\ude00'/>", "<!--\ud83dx--><r/>"])("refuses half of a pair: %j", (xml) => {
    expect(ours(xml)).toBe("refused");
  });

  it("says where what is wrong stands", () => {
    const events = { open: () => undefined, text: () => undefined, close: () => undefined, doctype: refuse, fail: say };
    expect(() => scanXml("<r>\n<a>\r\n</b>", events)).toThrow(
      "3:0: a closing tag is not that of the element that is open",
    );
  });

  it("takes names that every object has for attributes like others", () => {
    expect(ours("<r constructor='1' __proto__='2'/>")).toEqual([
      `open r [["constructor","1"],["__proto__","2"]] <r constructor='1' __proto__='2'/>`,
      "close ",
    ]);
  });
});
