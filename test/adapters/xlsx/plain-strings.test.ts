import * as fc from "fast-check";

import { readSharedStrings } from "../../../src/adapters/xlsx/shared-strings";
import { UnusableInput } from "../../../src/domain/result";
import { runs } from "../../support/runs";

const part = (inner: string): string =>
  `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:q="urn:other">${inner}</sst>`;

/** The same, with tags that only a parser reads. */
const unusual = (xml: string): string => xml.replaceAll("<si>", "<si >");

/** The texts, or why the part is refused; lines and columns are those of its own XML. */
function outcome(xml: string): unknown {
  try {
    return readSharedStrings(xml, "strings.xml");
  } catch (error) {
    if (error instanceof UnusableInput) return error.message.replaceAll(/\d+:\d+/gu, "");
    throw error;
  }
}

const RIGHT = ["a", " ", "ж", "&amp;", "&gt;", "&#65;", "\n", "\t", "\u0085", "😀", "_x0041_", "]]"];
const WRONG = ["&nbsp;", "&", "<", ">", "]]>", "\r\n", "\u0001", "\ud800"];
const text = fc
  .array(fc.oneof({ arbitrary: fc.constantFrom(...RIGHT), weight: 60 }, fc.constantFrom(...WRONG)), { maxLength: 4 })
  .map((all) => all.join(""));

const inside = fc.oneof(
  { arbitrary: text.map((said) => `<t>${said}</t>`), weight: 5 },
  { arbitrary: text.map((said) => `<t xml:space="preserve">${said}</t>`), weight: 5 },
  { arbitrary: text.map((said) => `<r><rPr><strike/></rPr><t>${said}</t></r><r><t>b</t></r>`), weight: 2 },
  fc.constantFrom("", "<t/>", "<t>a</t><rPh><t>b</t></rPh>", "<q:t>a</q:t>", "<t>a", "<si><t>a</t></si>"),
);
const between = fc.oneof(
  { arbitrary: fc.constant(""), weight: 20 },
  fc.constantFrom(
    "\n",
    "<!-- <si><t>x</t></si> -->",
    "<t>stray</t>",
    "<rPh>",
    "<q:a><![CDATA[<si><t>x</t></si>]]></q:a>",
  ),
);
const entries = fc.array(fc.tuple(inside, between).map(([inner, behind]) => `<si>${inner}</si>${behind}`));

describe("shared strings in the form that nearly all have", () => {
  it("are read as a parser reads them, and refused as it refuses them", () => {
    let held = 0;
    fc.assert(
      fc.property(entries, (all) => {
        const read = outcome(part(all.join("")));
        expect(read).toEqual(outcome(unusual(part(all.join("")))));
        if (typeof read === "object") held++;
      }),
      { numRuns: runs(1500), seed: 20261128 },
    );
    expect(held).toBeGreaterThan(runs(1500) / 4);
  });
});
