import { bundledCatalogue } from "../../../src/adapters/catalogue/bundled-catalogue";
import { toCitationReader } from "../../../src/app/citation-reader";
import { citeInCell } from "../../../src/app/actions/cited-part";
import { formatPinpoint } from "../../../src/domain/instrument/pinpoint";
import { toCatalogue } from "../../../src/domain/instrument/catalogue";
import { nameOf } from "../../../src/domain/lookup/co-citations";
import { COMPANION_PARTS } from "../../../src/domain/lookup/companion-parts";
import type { Instrument } from "../../../src/domain/instrument/instrument";
import { ownInstrument } from "../../../src/domain/instrument/own-instrument";
import { partPinpoint } from "../../../src/domain/instrument/part-pinpoint";
import { toSearchIndex } from "../../../src/domain/lookup/search-parts";
import { suggestParts } from "../../../src/domain/lookup/suggest-parts";
import type { Suggestion, Suggestions } from "../../../src/domain/lookup/suggestion";
import { LANGUAGES } from "../../../src/domain/language";
import { toRowToCite } from "../../../src/domain/review/row-to-cite";
import { HELD_OUT_ROWS } from "../../fixtures/suggestion-rows-held-out";
import { SUGGESTION_ROWS } from "../../fixtures/suggestion-rows";
import { amendment, gap, review, rowPlace } from "../../support/builders";
import { instrument, part } from "../../support/instrument";
import { scoreSuggestions, SHOWN, suggestFor } from "../../support/suggestion-score";

const catalogue = bundledCatalogue();
const index = toSearchIndex(catalogue);
const citationsIn = toCitationReader(catalogue, { jurisdiction: "KZ" });
const both = ({ standards, examples }: Suggestions): readonly Suggestion[] => [...standards, ...examples];

describe("suggestions from the bundled catalogue", () => {
  it.each(LANGUAGES)("for rows in %s hold what a lawyer would cite among the first five", (language) => {
    const score = scoreSuggestions(index, citationsIn, SUGGESTION_ROWS, language);
    expect(score.rows).toBeGreaterThanOrEqual(16);
    expect(score.standards / score.rows).toBeGreaterThanOrEqual(0.95);
    expect(score.examples / score.exampleRows).toBeGreaterThanOrEqual(0.9);
  });

  it("do so for five rows of six that they were not made for", () => {
    const score = scoreSuggestions(index, citationsIn, HELD_OUT_ROWS);
    expect(score.rows).toBe(24);
    expect(score.standards / score.rows).toBeGreaterThanOrEqual(0.9);
    expect(score.examples / score.exampleRows).toBeGreaterThanOrEqual(0.9);
  });

  it("keep standards and foreign examples apart, and leave the review's own law out", () => {
    for (const row of SUGGESTION_ROWS) {
      const { standards, examples } = suggestFor(index, citationsIn, row);
      expect(standards.map((one) => one.instrument.jurisdiction).filter((place) => place !== "INT")).toEqual([]);
      expect(examples.map((one) => one.instrument.jurisdiction)).not.toContain("INT");
      expect(examples.map((one) => one.instrument.jurisdiction)).not.toContain("KZ");
    }
  });

  it("give a reason each, and hold nothing replaced, repealed or still a draft", () => {
    const all = [...SUGGESTION_ROWS, ...HELD_OUT_ROWS].flatMap((row) => both(suggestFor(index, citationsIn, row)));
    expect(all.length).toBeGreaterThan(400);
    expect(all.filter(({ reasons }) => reasons.length === 0)).toEqual([]);
    const standings = new Set(all.map((one) => one.instrument.standing));
    for (const standing of ["superseded", "repealed", "draft"] as const) expect(standings).not.toContain(standing);
  });

  it("do not fill the list with one instrument", () => {
    for (const row of [...SUGGESTION_ROWS, ...HELD_OUT_ROWS]) {
      const { standards } = suggestFor(index, citationsIn, row);
      const counts = standards.map((one) => standards.filter((other) => other.instrument === one.instrument).length);
      expect(Math.max(...counts)).toBeLessThanOrEqual(3);
    }
  });

  it("never hold what the row cites already, in whichever language it is cited", () => {
    for (const row of SUGGESTION_ROWS.filter((_, at) => at % 4 === 0)) {
      const first = both(suggestFor(index, citationsIn, row));
      const sources = first
        .map(({ instrument: one, part: at }) => {
          const pinpoint = at && partPinpoint(at);
          const place = { instrument: one.id, pinpoint: pinpoint ? formatPinpoint(pinpoint) : "" };
          return citeInCell(catalogue, place, row.language);
        })
        .join("; ");
      const then = both(suggestFor(index, citationsIn, { ...row, sources }));
      expect(then.length).toBeGreaterThan(0);
      expect(then.map(nameOf).filter((name) => first.map(nameOf).includes(name))).toEqual([]);
    }
  });
});

describe("the places cited together by custom", () => {
  it("are all in the catalogue", () => {
    const names = new Set(index.text.entries.map(nameOf));
    expect(COMPANION_PARTS.flat().filter((name) => !names.has(name))).toEqual([]);
  });
});

const small = (...instruments: readonly Partial<Instrument>[]) =>
  toSearchIndex(
    toCatalogue(
      "test",
      instruments.map((given) => instrument(given)),
    ),
  );

const privacy = part({ ref: "16", heading: "Privacy", topics: ["data-privacy"] });

describe("what is suggested", () => {
  const row = {
    gap: gap({ issue: "Privacy is open.", solution: "", headline: "", aspects: ["data-privacy"] }),
    amendments: [],
    cited: [],
    others: [],
  };
  const options = { home: "KZ", limit: SHOWN };

  it("says the shared words and the shared aspect", () => {
    const [first] = suggestParts(small({ id: "a", parts: [privacy] }), row, options).standards;
    expect(first?.reasons).toEqual([
      { kind: "words", words: ["privacy"] },
      { kind: "aspects", aspects: ["data-privacy"] },
    ]);
  });

  it("names the row's own aspect, by whichever topic the part answers to it, and says what is only near", () => {
    const companies = small({
      id: "a",
      parts: [
        part({ ref: "1", heading: "Companies and privacy", topics: ["industry-role"] }),
        part({ ref: "2", heading: "Privacy", topics: ["safety"] }),
      ],
    });
    const shop = { ...row.gap, issue: "Safety by design is open.", aspects: ["commercial-practices"] };
    const { standards } = suggestParts(companies, { ...row, gap: shop }, options);
    const reasons = standards.flatMap((one) => one.reasons);
    expect(reasons).toContainEqual({ kind: "aspects", aspects: ["commercial-practices"] });
    expect(reasons).toContainEqual({ kind: "topics", topics: ["safety"] });
  });

  it.each([
    ["en", "Under para 5 and sec 7 of the draft, within 3 years, words are replaced: privacy."],
    ["ru", "Без п. 5 ст. 7 проекта, под ними пп. 2, лет через пять слова заменить: privacy."],
    ["kk", "Жобаның 5-бабы, 2-тармағы, 3-тармақшасы бойынша дейін сөздермен ауыстыру: privacy."],
  ])("gives no word that only holds a sentence together or names a place as a reason: %s", (_, issue) => {
    const heading = `Privacy. ${issue}`;
    const alike = small({ id: "a", parts: [part({ ref: "16", heading, topics: ["data-privacy"] })] });
    const [first] = suggestParts(alike, { ...row, gap: { ...row.gap, issue } }, options).standards;
    const words = first?.reasons.flatMap((reason) => (reason.kind === "words" ? reason.words : []));
    expect(words).toEqual(["privacy"]);
  });

  it("is never a document of the person's own, nor is anything measured by one", () => {
    const own = ownInstrument("Privacy of a girl or boy, privacy, data privacy", ["Privacy is open"], null);
    const foreign = { jurisdiction: "GB", parts: [privacy] };
    const without = suggestParts(small({ id: "a", ...foreign }), row, options);
    const beside = suggestParts(small({ id: "a", ...foreign }, own, { ...own, id: "own:2" }), row, options);
    expect(without.examples).toHaveLength(1);
    expect(beside.standards).toEqual([]);
    expect(beside.examples.map(nameOf)).toEqual(without.examples.map(nameOf));
  });

  it("is a whole instrument only where none of its parts is listed", () => {
    const names = suggestParts(
      small(
        { id: "a", title: { en: "Privacy treaty" }, parts: [] },
        { id: "b", title: { en: "Privacy pact" }, parts: [privacy] },
      ),
      row,
      options,
    ).standards.map(nameOf);
    expect(names).toEqual(expect.arrayContaining(["a", "b 16"]));
    expect(names).not.toContain("b");
  });

  it("is no final clause, whatever words it shares", () => {
    const clause = part({ ref: "40", heading: "Privacy of the depositary", topics: [] });
    expect(suggestParts(small({ id: "a", parts: [clause] }), row, options).standards).toEqual([]);
  });

  it("may be law that is not in force, which then ranks below the same law in force", () => {
    const { examples } = suggestParts(
      small(
        { id: "late", jurisdiction: "FR", standing: "not-in-force", parts: [privacy] },
        { id: "now", jurisdiction: "DE", parts: [privacy] },
      ),
      row,
      options,
    );
    expect(examples.map(nameOf)).toEqual(["now 16", "late 16"]);
  });

  it("is narrowed by a filter", () => {
    const two = small({ id: "a", parts: [privacy] }, { id: "b", parts: [privacy] });
    const found = suggestParts(two, row, { ...options, filter: ({ id }) => id === "b" });
    expect(found.standards.map(nameOf)).toEqual(["b 16"]);
  });

  it("is nothing for a row without words and aspects", () => {
    const blank = { ...row, gap: gap(WORDLESS) };
    expect(both(suggestParts(index, blank, options))).toEqual([]);
  });
});

const WORDLESS = { issue: "", solution: "", headline: "", aspects: [] };

/** A review of rows that say nothing but cite. */
const citing = (...sources: readonly string[]) =>
  review({
    amendments: [],
    gaps: sources.map((one, at) =>
      gap({ ...WORDLESS, id: `G-00${at + 1}`, sources: one, place: rowPlace("Gaps", 4 + at) }),
    ),
  });

/** Why the first row is suggested a part, as far as it is for what is cited beside it. */
const reasonFor = (shown: ReturnType<typeof review>, name: string) =>
  both(suggestParts(index, toRowToCite(shown, shown.gaps[0]!, citationsIn), { home: "KZ", limit: 20 }))
    .find((one) => nameOf(one) === name)
    ?.reasons.find(({ kind }) => kind === "together");

describe("what is cited together", () => {
  it("in other rows of the review speaks for a part, with the number of rows", () => {
    const shown = citing("CRC, art. 17", "CRC, art. 17; UK AADC, standard 12", "UK AADC, standard 12; CRC, art. 17");
    expect(reasonFor(shown, "uk-aadc 12")).toMatchObject({ rows: 2, beside: { part: { ref: "17" } } });
  });

  it("by custom speaks for a part even in the first row of a review", () => {
    expect(reasonFor(citing("CRC, art. 16"), "crc-gc-25 67-78")).toMatchObject({
      rows: 0,
      beside: { part: { ref: "16" } },
    });
  });

  it("in a withdrawn row does not count", () => {
    const { gaps } = citing("CRC, art. 17", "CRC, art. 17; UK AADC, standard 12");
    const shown = review({ gaps: [gaps[0]!, { ...gaps[1]!, status: "withdrawn" }] });
    expect(reasonFor(shown, "uk-aadc 12")).toBeUndefined();
  });
});

describe("a row to be cited in", () => {
  it("takes its own amendments along, found by its number in any case", () => {
    const shown = review({
      gaps: [gap({ id: "G-001" })],
      amendments: [amendment({ gap: "g-001" }), amendment({ gap: "G-002" })],
    });
    expect(toRowToCite(shown, shown.gaps[0]!, citationsIn).amendments).toHaveLength(1);
  });

  it("without a number has none", () => {
    const shown = review({ gaps: [gap({ id: "" })], amendments: [amendment({ gap: "" })] });
    expect(toRowToCite(shown, shown.gaps[0]!, citationsIn).amendments).toEqual([]);
  });
});
