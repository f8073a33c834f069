import { readFileSync } from "node:fs";

import { bundledCatalogue } from "../../../src/adapters/catalogue/bundled-catalogue";
import { buildLexicon } from "../../../src/domain/citation/lexicon/build-lexicon";
import { readCitations } from "../../../src/domain/citation/read-citations";
import { scoreCitations, shortfalls, toExpectedLines } from "../../support/citation-score";

const catalogue = bundledCatalogue();
const lexicon = buildLexicon(catalogue);
const LINES = toExpectedLines(readFileSync("test/fixtures/citation-lines.jsonl", "utf8"));

const score = (lines: typeof LINES) =>
  scoreCitations(
    lines,
    (context) => (text) => readCitations(text, { lexicon, catalogue, context }),
    (id) => catalogue.byId.has(id),
  );

describe("our own lines of citations", () => {
  it("are many, and of every kind", () => {
    const of = (suits: (line: (typeof LINES)[number]) => boolean): number => LINES.filter(suits).length;
    expect(new Set(LINES.map(({ id }) => id)).size).toBe(LINES.length);
    expect(of(({ lang }) => lang === "en")).toBeGreaterThanOrEqual(110);
    expect(of(({ lang }) => lang === "ru")).toBeGreaterThanOrEqual(90);
    expect(of(({ lang }) => lang === "kk")).toBeGreaterThanOrEqual(70);
    expect(of(({ expected }) => expected.length === 0)).toBeGreaterThanOrEqual(50);
    expect(of(({ invalid = [] }) => invalid.length > 0)).toBeGreaterThanOrEqual(40);
    for (const kind of ["slip", "ibid", "context", "range", "list", "reverse", "unit"])
      expect(of(({ tags = [] }) => tags.includes(kind))).toBeGreaterThan(2);
  });

  it("name instruments of the catalogue and say of their own places only that they don't exist", () => {
    const strange = LINES.filter(({ expected, invalid = [] }) => {
      const places = new Set(expected.flatMap(({ pinpoints }) => pinpoints));
      return (
        expected.some(({ instrument }) => !catalogue.byId.has(instrument)) || invalid.some((one) => !places.has(one))
      );
    });
    expect(strange.map(({ id }) => id)).toEqual([]);
  });

  it("are read as well as a release must read them, in each language", () => {
    expect(shortfalls(score(LINES))).toEqual([]);
  });

  it("are none of them called wrong where they are right", () => {
    expect(score(LINES).falselyFlagged).toBe(0);
  });
});

describe("the score of a reader", () => {
  it("falls short where nothing is read", () => {
    const blind = scoreCitations(
      LINES,
      () => () => [],
      (id) => catalogue.byId.has(id),
    );
    expect(shortfalls(blind)).toHaveLength(4);
  });
});
