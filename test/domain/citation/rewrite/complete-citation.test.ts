import { bundledCatalogue } from "../../../../src/adapters/catalogue/bundled-catalogue";
import { completeCitation, readTypedPlace } from "../../../../src/domain/citation/rewrite/complete-citation";
import { formatCitation } from "../../../../src/domain/citation/format/format-citation";
import { buildLexicon } from "../../../../src/domain/citation/lexicon/build-lexicon";
import { formatPinpoint } from "../../../../src/domain/instrument/pinpoint";
import { readInContext } from "../../../../src/domain/citation/read-citations";
import { toTextContext } from "../../../../src/domain/citation/resolve/text-context";
import { partPinpoint } from "../../../../src/domain/instrument/part-pinpoint";
import { LANGUAGES } from "../../../../src/domain/language";
import type { Language } from "../../../../src/domain/language";
import { instrument } from "../../../support/instrument";

const catalogue = bundledCatalogue();
const context = toTextContext(buildLexicon(catalogue), catalogue, { jurisdiction: "KZ" });

const complete = (text: string, number: string, language: Language, index = 0): string | undefined =>
  completeCitation(text, index, { path: number.split(/[()]+/u).filter(Boolean) }, context, language);

describe("completing a citation", () => {
  it.each([
    ["CRC; GC25, para. 42", "16", "ru", "КПР, ст. 16; GC25, para. 42"],
    ["Convention on the Rights of the Child", "3(1)", "en", "CRC, art. 3(1)"],
    ["Бала құқықтары туралы конвенция", "24(2)", "kk", "Бала құқықтары туралы конвенция, 24-баптың 2-тармағы"],
    ["The CRC says more.", "16", "en", "The CRC, art. 16 says more."],
    ["Конвенция о правах ребенка этого требует", "16", "ru", "Конвенция о правах ребенка, ст. 16 этого требует"],
    ["см. КПР", "16", "ru", "см. КПР, ст. 16"],
  ] as const)("%j with %s in %s is %j", (text, number, language, expected) => {
    expect(complete(text, number, language)).toBe(expected);
  });

  it("keeps the words that the short form would lose", () => {
    const text = "Закон РК от 8 августа 2002 года № 345 «О правах ребенка в Республике Казахстан»";
    expect(complete(text, "5", "ru")).toBe(`${text}, ст. 5`);
  });

  it("adds to a word that points back, without writing it out", () => {
    expect(complete("CRC, art. 3; the Convention", "16", "en", 1)).toBe("CRC, art. 3; the Convention, art. 16");
  });

  it("is undefined where there is a place already, and where the instrument is not certain", () => {
    expect([
      complete("CRC, art. 3", "16", "en"),
      complete("Online Safety Act", "5", "en"),
      complete("", "5", "en"),
    ]).toEqual([undefined, undefined, undefined]);
  });

  it("is read back as that place, for every part of the catalogue in every language", () => {
    const wrong: string[] = [];
    for (const one of catalogue.instruments) {
      for (const language of LANGUAGES) {
        const name = formatCitation(
          {
            text: "",
            start: 0,
            end: 0,
            name: "",
            candidates: [one.id],
            instrument: one.id,
            pinpoints: [],
            problems: [],
          },
          catalogue,
          { language, form: "short" },
        );
        for (const place of one.parts.map(partPinpoint)) {
          if (!place) continue;
          const after = completeCitation(name, 0, place, context, language);
          const read = after === undefined ? [] : readInContext(after, context);
          const [now] = read;
          const isRight =
            read.length === 1 &&
            now?.instrument === one.id &&
            now.pinpoints.map(formatPinpoint).join() === formatPinpoint(place);
          if (!isRight) wrong.push(`${name} ${formatPinpoint(place)}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });
});

const typed = (text: string, id = "crc") => readTypedPlace(text, catalogue.byId.get(id)!, context);

describe("a typed place", () => {
  it.each([
    ["16", "16"],
    [" 3 (1) ", "3(1)"],
    ["12–14", "12-14"],
  ])("%j is %s", (text, form) => {
    const place = typed(text);
    expect(place && formatPinpoint(place.pinpoint)).toBe(form);
    expect(place).toMatchObject({ problems: [], isKnown: true });
  });

  it("may lie deeper than the catalogue can tell", () => {
    expect(typed("40(2)(b)(vii)")).toMatchObject({ pinpoint: { path: ["40", "2", "b", "vii"] }, isKnown: true });
    expect(typed("40(2)(b)(vii)(1)")).toMatchObject({ problems: [], isKnown: false });
  });

  it.each(["", "abc", "16 and 17", "art. 16", "3(1)-2", "(1)"])("%j is none", (text) => {
    expect(typed(text)).toBeUndefined();
  });

  it.each(["55", "0", "3(9)", "50-60"])("%j does not exist in the Convention, and says so", (text) => {
    expect(typed(text)?.problems).toMatchObject([{ kind: "no-such-part" }]);
  });

  it("is not known where the catalogue has no count, unless it is listed", () => {
    const uncounted = instrument({ pinpoint: { unit: "section", count: null } });
    expect(readTypedPlace("61", uncounted, context)).toMatchObject({ problems: [], isKnown: false });
    expect(typed("24a(1)", "de-juschg")).toMatchObject({ isKnown: true });
  });
});
