import { isDeepStrictEqual } from "node:util";

import { bundledCatalogue } from "../../../../src/adapters/catalogue/bundled-catalogue";
import { buildLexicon, extendLexiconInSteps } from "../../../../src/domain/citation/lexicon/build-lexicon";
import type { Lexicon } from "../../../../src/domain/citation/lexicon/lexicon";
import { looseNamesOf, namesInStateOf, namesOf } from "../../../../src/domain/citation/lexicon/name-forms";
import type { Meaning } from "../../../../src/domain/citation/lexicon/meaning";
import { SETS } from "../../../../src/domain/citation/lexicon/sets";
import type { Catalogue } from "../../../../src/domain/instrument/catalogue";
import { toCatalogue } from "../../../../src/domain/instrument/catalogue";
import type { Instrument } from "../../../../src/domain/instrument/instrument";
import { kazakhstanDigitalCode } from "../../../../src/domain/profile/kazakhstan-digital-code";
import { withOwnDocuments } from "../../../../src/domain/review/own-documents";
import type { DocumentNote } from "../../../../src/domain/review/review";
import { finish } from "../../../../src/domain/steps";
import { documentNote } from "../../../support/builders";

const bundled = bundledCatalogue();
const base = buildLexicon(bundled);

/** What every phrase of a lexicon stands for, and what the lexicon knows of each of its words. */
function toldBy({ words, phrases, meanings, stems }: Lexicon): ReadonlyMap<string, unknown> {
  const told = new Map<string, unknown>();
  const { roots, first, word, to, meaning } = phrases;
  const go = (set: string, node: number, said: readonly string[]): void => {
    const meant = meaning[node] ?? -1;
    const whose = set === "names" || set === "units" ? toldOf(meanings[meant]) : meant;
    if (meant >= 0) told.set(`${set}: ${said.join(" ")}`, whose);
    for (let edge = first[node] ?? 0; edge < (first[node + 1] ?? 0); edge++)
      go(set, to[edge] ?? 0, [...said, words.word(word[edge] ?? 0)]);
  };
  roots.forEach((root, set) =>
    root.forEach((node, number) => node > 0 && go(SETS[set] ?? "", node, [words.word(number)])),
  );
  for (const [stem, all] of stems) told.set(`stem: ${stem}`, new Set(all.map((one) => words.word(one))));
  return told;
}

/** As plain data, in which what a lexicon that was packed leaves out, and another says to be undefined, is the same. */
const toldOf = (meaning: Meaning | undefined): unknown =>
  meaning?.kind === "name"
    ? { ...meaning, instruments: idsOf(meaning.instruments), others: idsOf(meaning.others) }
    : meaning && Object.fromEntries(Object.entries(meaning).filter(([, value]) => value !== undefined));

/** Sorted: all of them are meant, in whatever order. */
const idsOf = (instruments: readonly Instrument[]): readonly string[] => instruments.map(({ id }) => id).sort();

const fromNothing = ({ version, instruments }: Catalogue): Lexicon => buildLexicon(toCatalogue(version, instruments));

const listing = (rows: readonly Partial<DocumentNote>[], jurisdiction: string): Catalogue =>
  withOwnDocuments(
    bundled,
    { documents: rows.map((row) => documentNote(row)), details: { jurisdiction } },
    kazakhstanDigitalCode,
  );

const named = (namesIn: (instrument: Instrument) => readonly string[]): readonly Partial<DocumentNote>[] =>
  bundled.instruments.flatMap(namesIn).map((document) => ({ document }));

/** "О связи", "on Education": with the word for a law before it, a name of the catalogue's. */
const subjectsOf = (instrument: Instrument): readonly string[] =>
  namesOf(instrument).flatMap((name) => /^(?:Law|Закон(?: РК)?) «?(.+?)»?$/u.exec(name)?.slice(1) ?? []);

describe("the lexicon of a catalogue that adds to another", () => {
  it.each<[string, readonly Partial<DocumentNote>[], string]>([
    [
      "acts of the state under review",
      [{ document: "Закон Нарнии об учениках", citedAs: ["Закон об учениках"] }],
      "KZ",
    ],
    ["a name that the catalogue has loosely", [{ document: "Закон о персональных данных", partCount: 9 }], "RU"],
    [
      "a title that acts of the catalogue have",
      [{ document: "О связи" }, { document: "«О связи»", citedAs: ["Связь"] }],
      "KG",
    ],
    ["what others go by without their state", [{ document: "Digital Code" }, { document: "Цифровой кодекс" }], "UG"],
    ["in Kazakh, owned or not", [{ document: "Цифрлық кодекс" }, { document: "Оқушылар туралы заң" }], "KZ"],
    [
      "words of the grammar",
      [{ document: "Constitution" }, { document: "Convention" }, { document: "Конституция" }],
      "GH",
    ],
    [
      "names that it adds to those of the catalogue",
      [{ document: "GDPR", citedAs: ["DPR of Europe", "КПД", "О связи"] }],
      "IE",
    ],
    ["a comma and a year", [{ document: "Schools Act, 1999", citedAs: ["SA 1999", "Act No. 14 of 1999"] }], "KE"],
    ["whatever others go by loosely", named(looseNamesOf), "UG"],
    ["whatever is left of a name without its state", named(namesInStateOf), "UG"],
    ["whatever the title of a law is without the word for it", named(subjectsOf), "UG"],
    [
      "names of others, given to each",
      bundled.instruments.map(({ title }, at) => ({
        document: title.en,
        citedAs: namesOf(bundled.instruments[at + 1] ?? bundled.instruments[0]!).slice(0, 3),
      })),
      "UG",
    ],
  ])("is the one that is built from nothing: %s", (_, rows, jurisdiction) => {
    const catalogue = listing(rows, jurisdiction);
    expect(catalogue.addsTo).toBe(bundled);
    const extended = finish(extendLexiconInSteps(base, catalogue));
    const [told, wanted] = [toldBy(extended), toldBy(fromNothing(catalogue))];
    const other = [...new Set([...told.keys(), ...wanted.keys()])].filter(
      (phrase) => !isDeepStrictEqual(told.get(phrase), wanted.get(phrase)),
    );
    expect(other.map((phrase) => [phrase, told.get(phrase), wanted.get(phrase)])).toEqual([]);
  });

  it("leaves the other one as it was", () => {
    const before = toldBy(base);
    finish(extendLexiconInSteps(base, listing([{ document: "Wholly New Narnia Act", citedAs: ["GDPR"] }], "GH")));
    expect(toldBy(base)).toEqual(before);
  });
});
