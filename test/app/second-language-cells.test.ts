import { keptCitationsTold, secondLanguageOf } from "../../src/app/second-language-cells";
import type { VersionedRow } from "../../src/app/versioned-row";
import { fingerprintOfProvision } from "../../src/domain/review/fingerprint";

/** A provision whose number stays, as the review has it and as the new version has it. */
interface Stays {
  readonly id: string;
  readonly citation: string;
  readonly other?: string;
  readonly draft?: string;
  readonly draftOther?: string;
  /** Whether somebody corrected its text since it was written. */
  readonly isCorrected?: boolean;
}

const WORDS = { heading: "", text: "Школа хранит записи ученика." };

function rowOf({ id, citation, other, draft = citation, draftOther, isCorrected = false }: Stays): VersionedRow {
  const row = { id, citation, otherCitation: other ?? "", ...WORDS };
  const written = fingerprintOfProvision(row);
  const text = isCorrected ? `${WORDS.text} Исправлено.` : WORDS.text;
  const place = { sheet: "Provisions", table: "Provisions", row: 2 };
  return {
    match: { old: id, now: [id], kind: "same", isCertain: true, candidates: [], wordsChanged: false },
    old: { ...row, text, noGapReason: "", fingerprint: written, place },
    now: {
      id,
      level: "point",
      number: "",
      citation: draft,
      ...WORDS,
      parent: null,
      mark: "",
      ...(draftOther !== undefined && { other: { citation: draftOther, heading: "", text: "" } }),
    },
    words: [],
  };
}

/** What the provisions are cited as from now on, and what is told of that. */
function become(...rows: readonly Stays[]) {
  const versioned = rows.map(rowOf);
  const second = secondLanguageOf(versioned);
  return {
    first: versioned.map((row) => second.cellsOf(row)["citation"] ?? row.now?.citation),
    other: versioned.map((row) => second.cellsOf(row)["otherCitation"]),
    kept: keptCitationsTold(second.citationsKept),
    replaced: second.citationsReplaced.map(({ was, now }) => [was, now]),
  };
}

const kazakh = (letter: string): string => `1-баптың 1-тармағының ${letter}) тармақшасы`;
const item = (letter: string, other: string, draftOther: string): Stays => ({
  id: `1(1)(${letter})`,
  citation: `подпункт ${letter}) пункта 1 статьи 1`,
  other,
  draftOther,
});

describe("a citation in the second language whose number stays", () => {
  it.each([
    [kazakh("ә"), kazakh("б")],
    [kazakh("б-1"), kazakh("в")],
    ["пункт 1(aa) статьи 1", "пункт 1(b) статьи 1"],
    ["Article 1, paragraph 1, subparagraph (iii)", "Article 1, paragraph 1, subparagraph (b)"],
    ["Article 1(1)(2)", "Article 1(1)(b)"],
  ])(
    "has the letter that the draft has by now, and is told where it is like no other: %s → %s",
    (other, draftOther) => {
      const { other: cells, kept, replaced } = become(item("б", other, draftOther));
      expect({ cells, kept, replaced }).toEqual({ cells: [draftOther], kept: "", replaced: [[other, draftOther]] });
    },
  );

  it("has it though no other provision is cited in such words", () => {
    const rows = [item("а", kazakh("а"), kazakh("а")), item("б", "1-бап, ә)", "1-бап, б)")];
    expect(become(...rows).other).toEqual([kazakh("а"), "1-бап, б)"]);
  });

  it.each([
    ["1-бап, 1-т., ә) т-шасы", kazakh("б")],
    ["ст. 1(1), ә", kazakh("б")],
    ["1-баптың 2-тармағының б) тармақшасы", kazakh("б")],
  ])("stays where a person wrote it in words of their own, and is told beside the draft's: %s", (own, draftOther) => {
    const { other, kept } = become(item("а", kazakh("а"), kazakh("а")), item("б", own, draftOther));
    expect(other).toEqual([kazakh("а"), own]);
    expect(kept).toBe(`1(1)(б) («${own}» ≠ «${draftOther}»)`);
  });
});

describe("the citation of a provision whose text somebody corrected", () => {
  const others = [
    { id: "1(1)", citation: "пункт 1 статьи 1", draft: "часть 1 статьи 1" },
    { id: "1(3)", citation: "пункт 3 статьи 1", draft: "часть 3 статьи 1" },
  ];

  it.each([
    ["пункт 2 статьи 1", "часть 2 статьи 1"],
    ["1-баптың 2-тармағы", "1-баптың 2-бөлігі"],
    ["Section 1(2)", "Article 1(2)"],
  ])("follows what the draft calls it by now: %s → %s", (citation, draft) => {
    const like = { id: "3(4)", citation: citation.replace("1", "3").replace(/2(?!.*2)/u, "4"), draft };
    const { first, kept } = become(like, { id: "1(2)", citation, draft, isCorrected: true });
    expect(first).toEqual([draft, draft]);
    expect(kept).toBe("");
  });

  it.each([
    ["пункт 1-1 статьи 1", "пункт 2 статьи 1"],
    ["пункт 2 статьи 1-1", "пункт 2 статьи 1"],
    ["1-баптың 3-тармағы", "1-баптың 2-тармағы"],
    ["подпункт б-1) пункта 1 статьи 1", "подпункт б) пункта 1 статьи 1"],
    ["1-баптың ә) тармақшасы", "1-баптың б) тармақшасы"],
    ["статья 1", "пункт 2 статьи 1"],
  ])("stays where they corrected its number, too, and is told: %s", (citation, draft) => {
    const { first, kept } = become(...others, { id: "1(2)", citation, draft, isCorrected: true });
    expect(first.at(-1)).toBe(citation);
    expect(kept).toBe(`1(2) («${citation}» ≠ «${draft}»)`);
  });

  it("takes the second language's along", () => {
    const both = { other: "Article 1, subparagraph 2)", draftOther: "Article 1(2)" };
    const like = { id: "1(1)", citation: "пункт 1 статьи 1", draft: "часть 1 статьи 1" };
    const { other } = become(
      { ...like, other: "Article 1, subparagraph 1)", draftOther: "Article 1(1)" },
      { id: "1(2)", citation: "пункт 2 статьи 1", draft: "часть 2 статьи 1", isCorrected: true, ...both },
    );
    expect(other).toEqual(["Article 1(1)", "Article 1(2)"]);
  });

  it("stays where a person wrote it in words of their own, and is told where the draft has others", () => {
    const own = { id: "1(2)", citation: "ст. 1 п. 2", draft: "часть 2 статьи 1", isCorrected: true };
    const { first, kept } = become(...others, own);
    expect(first).toEqual(["часть 1 статьи 1", "часть 3 статьи 1", "ст. 1 п. 2"]);
    expect(kept).toBe("1(2) («ст. 1 п. 2» ≠ «часть 2 статьи 1»)");
  });
});
