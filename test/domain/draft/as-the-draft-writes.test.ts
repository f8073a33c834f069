import { toProvisionFinder } from "../../../src/domain/lookup/find-provisions";
import { draftTexts } from "../../../src/domain/provision/draft-texts";
import { citations, draftOf } from "./read-lines-of";

const HEADINGS = {
  English: ["Article 1. Games", "1. A game has"],
  Russian: ["Статья 1. Игры", "1. Игра имеет"],
  Kazakh: ["1-бап. Балаларға арналған ойындар", "1. Ойынның мыналары бар"],
};

const LISTS = [
  ["a) 1;", "b) 2."],
  ["a. 1;", "b. 2."],
  ["A. 1;", "B. 2."],
  ["1) 1;", "2) 2."],
  ["- 1;", "- 2."],
  ["– 1;", "– 2."],
  ["a) 1:", "i) 2;", "ii) 3.", "b) 4."],
];

describe.each(Object.entries(HEADINGS))("the text of an article in %s", (_, [heading = "", point = ""]) => {
  it.each(LISTS)("is put together with the marks that the draft has: %s", (...items) => {
    const lines = [`${point}:`, ...items, "2. 2026."];
    const { provisions } = draftOf("generic", heading, ...lines);
    expect(provisions).toHaveLength(lines.length + 1);
    expect(draftTexts(provisions).wholeOf("1")).toBe(lines.join("\n"));
  });

  it("has points that are found by how they are cited", () => {
    const { provisions } = draftOf("generic", heading, `${point}:`, "a) 2026:", "i) 2027;", "2. 2028:", "A. 2029.");
    for (const one of provisions) {
      const { cited } = toProvisionFinder([one, ...provisions.filter((other) => other !== one)]);
      expect(cited(one.citation).map(({ provision }) => provision)).toEqual([one]);
    }
  });
});

it("quotes an item behind a dash with the words that announce it", () => {
  const { provisions } = draftOf("generic", ...HEADINGS.English, "- a name;", "- a seat.");
  expect(draftTexts(provisions).quoteOf("1(1) indent 1")).toBe("A game has\n- a name;\n- a seat.");
});

it("cites a letter as the draft writes it", () => {
  const draft = draftOf("generic", ...HEADINGS.English.map((line) => `${line}:`), "(a) 1:", "i) 2.", "2. 3:", "A. 4.");
  expect(citations(draft).slice(2)).toEqual([
    "Article 1, paragraph 1(a)",
    "Article 1, paragraph 1(a), subparagraph i)",
    "Article 1, paragraph 2",
    "Article 1, paragraph 2, subparagraph A",
  ]);
});
