import { bundledCatalogue } from "../../../../src/adapters/catalogue/bundled-catalogue";
import { buildLexicon } from "../../../../src/domain/citation/lexicon/build-lexicon";
import { readInContext } from "../../../../src/domain/citation/read-citations";
import { toTextContext } from "../../../../src/domain/citation/resolve/text-context";
import { replacePlace, wrongPlaces } from "../../../../src/domain/citation/rewrite/replace-place";
import type { Language } from "../../../../src/domain/language";

const catalogue = bundledCatalogue();
const context = toTextContext(buildLexicon(catalogue), catalogue, { jurisdiction: "KZ" });

const wrongIn = (text: string): readonly string[] =>
  readInContext(text, context).flatMap((citation) => wrongPlaces(citation, catalogue));

/** The first wrong place of a text put right. */
function mended(text: string, number: string, language: Language = "en"): string | undefined {
  const citations = readInContext(text, context);
  const index = citations.findIndex((citation) => wrongPlaces(citation, catalogue).length > 0);
  const [wrong = ""] = citations[index] ? wrongPlaces(citations[index], catalogue) : [];
  return replacePlace(text, index, wrong, { path: number.split(/[()]+/u).filter(Boolean) }, context, language);
}

describe("putting a wrong place right", () => {
  it.each([
    ["CRC, art. 61; GDPR, art. 8(1)", "16", "CRC, art. 16; GDPR, art. 8(1)"],
    ["The draft ignores article 61 of the CRC here.", "16", "The draft ignores article 16 of the CRC here."],
    ["CRC, arts. 12, 61", "16", "CRC, arts. 12, 16"],
    ["ст. 61 КПР", "16", "ст. 16 КПР"],
    ["GDPR, art. 8(4)", "8(3)", "GDPR, art. 8(3)"],
    ["CRC, art. 1612", "16", "CRC, art. 16"],
    ["GC25, art. 130", "67", "GC25, para. 67"],
    ["GC25, paras. 70-68", "68", "GC25, para. 68"],
  ])("writes in %j with %s: %j", (text, number, expected) => {
    expect(mended(text, number)).toBe(expected);
    expect(wrongIn(expected)).toEqual([]);
  });

  it("leaves what can be written in no way that is read so", () => {
    expect(mended("against article 130 of GC25 itself", "67")).toBeUndefined();
    expect(mended("CRC, art. 61", "62")).toBeUndefined();
    expect(replacePlace("CRC, art. 16", 0, "61", { path: ["12"] }, context, "en")).toBeUndefined();
  });
});

it("finds no place to put right where none is wrong, or where another instrument may be meant", () => {
  expect(wrongIn("CRC, art. 16; Online Safety Act, s. 999; UNICEF AI guidance 2.0")).toEqual([]);
});
