import { readDraft } from "../../../src/domain/draft/read-draft";
import { draftOf, kinds } from "./read-lines-of";

const LIST = [
  "ARRANGEMENT OF CLAUSES",
  "PART I—SWINGS",
  "1—Short title.",
  "2—Words used in this Act.",
  "3—Duty of care.",
  "PART II—SLIDES",
  "4—Checks.",
  "5—Amendment of section 7 of No. 24 of 2019.",
  "A Bill for",
  "AN ACT of Parliament to make playgrounds safe",
];

/** Headings and texts of a bill, by the ids of its provisions. */
const told = (...lines: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    draftOf("common-law", ...lines).provisions.map(({ id, heading, text }) => [id, [heading, text].join(" | ")]),
  );

const READ = {
  "part I": "SWINGS | ",
  1: "Short title. | This Act may be cited as the Swings and Slides Act, for every one of the grounds.",
  2: "Words used in this Act. | In this Act a swing is a seat; it hangs from two ropes, for a child of any age.",
  3: "Duty of care. | The owner of a ground shall keep the swings of it safe, without undue delay for anyone.",
  "part II": "SLIDES | ",
  4: "Checks. | Each slide shall be looked at by the owner of it in each week of a year, in the daytime.",
  5: "Amendment of section 7 of No. 24 of 2019. | The Gardens Act is changed in section 7 by a word that is put in for another one.",
};

const ABOVE = [
  "PART I—SWINGS",
  "Short title.",
  "1. This Act may be cited as the Swings and Slides Act,",
  "for every one of the grounds.",
  "Words used in this",
  "Act.",
  "2. In this Act a swing is a seat; it hangs from two",
  "ropes, for a child of any age.",
  "Duty of care.",
  "3. The owner of a ground shall keep the swings of it safe,",
  "without undue delay for anyone.",
  "PART II—SLIDES",
  "Checks.",
  "4. Each slide shall be looked at by the owner of it in",
  "each week of a year, in the daytime.",
  "Amendment of",
  "section 7 of No.",
  "24 of 2019.",
  "5. The Gardens Act is changed in section 7 by a word that",
  "is put in for another one.",
];

const WITHIN = [
  "PART I—SWINGS",
  "Short title",
  "1. This Act may be cited as the Swings and Slides Act,",
  ".",
  "for every one of the grounds.",
  "Words used",
  "2. In this Act a swing is a seat; it hangs from two",
  "in this Act.",
  "ropes, for a child of any age.",
  "3. The owner of a ground shall keep the swings of it safe,",
  "Amendment of",
  "section 7 of No. 24 of 2019.",
  "without undue delay for anyone.",
  "Duty of",
  "care.",
  "PART II—SLIDES",
  "4. Each slide shall be looked at by the owner of it in",
  "each week of a year, in the daytime.",
  "Checks.",
  "5. The Gardens Act is changed in section 7 by a word that",
  "is put in for another one.",
];

const letters = (texts: readonly string[]): string =>
  [...texts.join("").replace(/\s/gu, "")].sort((a, b) => a.localeCompare(b)).join("");

describe("a note of the margin in a text that is broken at a width", () => {
  it("is the heading of the section that the contents list gives it to, and its sentences are put together", () => {
    expect(told(...LIST, ...ABOVE)).toEqual(READ);
  });

  it("is taken out of the sentence it stands in, which is said", () => {
    expect(told(...LIST, ...WITHIN)).toEqual(READ);
    const draft = draftOf("common-law", ...LIST, ...WITHIN);
    const said = draft.messages.find(({ kind }) => kind === "margin-lines")?.text.en;
    expect(said).toContain("2 Words used in this Act.; 3 Duty of care.");
    expect(said).toContain("5 Amendment of section 7 of No. 24 of 2019.");
  });

  it("is read out of its column, where the text keeps the columns of its pages", () => {
    const columns = [
      "                 PART I—SWINGS",
      " Short title       1. This Act may be cited as the Swings and Slides",
      " .                 Act, for every one of the grounds.",
      " Words used        2. In this Act a swing is a seat; it hangs from two",
      " in this Act.      ropes, for a child of any age.",
      "Duty of     3. The owner of a ground shall keep the swings of it safe,",
      "care.       without undue delay for anyone.",
      "                 PART II—SLIDES",
      "Checks.     4. Each slide shall be looked at by the owner of it in",
      "            each week of a year, in the daytime.",
      "Amendment   5. The Gardens Act is changed in section 7 by a word that",
      "of section  is put in for another one.",
      "7 of No. 24 of",
      "2019.",
    ];
    const { 5: _fifth, ...others } = READ;
    expect(told(...LIST, ...columns)).toMatchObject(others);
  });

  it("stays where it is where its words stand twice, and its section is said to have no heading", () => {
    const lines = WITHIN.flatMap((line) => (line === "care." ? [line, "It is a", "Duty of", "care."] : [line]));
    const draft = draftOf("common-law", ...LIST, ...lines);
    expect(draft.provisions.find(({ id }) => id === "3")?.heading).toBe("");
    expect(draft.messages.find(({ kind }) => kind === "without-heading")?.text.en).toContain(
      "section 3 (“Duty of care.”)",
    );
  });

  it("is none of the sentence above it without a contents list either, and where it is not found that is said", () => {
    const { 4: _fourth, 5: _fifth, ...others } = READ;
    const draft = draftOf("common-law", ...ABOVE);
    expect(told(...ABOVE)).toMatchObject(others);
    expect(kinds(draft)).toEqual(["without-heading"]);
    expect(draft.messages[0]?.text.en).toContain("section 5.");
  });

  it("loses no letter", () => {
    const { provisions, front, contents } = draftOf("common-law", ...LIST, ...WITHIN);
    const read = [front, ...contents, ...provisions.flatMap(({ mark, heading, text }) => [mark, heading, text])];
    expect(letters(read)).toBe(letters([...LIST, ...WITHIN]));
  });
});

describe("a side-note without a full stop", () => {
  it("is told by the contents list where the line above it is a heading, too", () => {
    const list = ["PART ONE – SWINGS", "1. Object", "2. Care of swings", "PART TWO – SLIDES", "3. Checks"];
    const bill = [
      "PART ONE",
      "SWINGS",
      "Object",
      "1. The object of this Act is to",
      "(a) keep swings; and",
      "(b) keep slides.",
      "Duties",
      "Care of swings",
      "2. An owner takes care of swings.",
      "PART TWO",
      "SLIDES",
      "Checks",
      "3. In this Act, unless the context otherwise requires",
      "“check” means a look.",
    ];
    const source = { paragraphs: [...list, ...bill].map((text) => ({ text })) };
    const { provisions } = readDraft(source, undefined, "GH");
    expect(provisions.map(({ id, heading, parent }) => [id, heading, parent])).toEqual([
      ["part 1", "SWINGS", null],
      ["1", "Object", "part 1"],
      ["1(a)", "", "1"],
      ["1(b)", "", "1"],
      ["part 1 paragraph-heading", "Duties", "part 1"],
      ["2", "Care of swings", "part 1 paragraph-heading"],
      ["part 2", "SLIDES", null],
      ["3", "Checks", "part 2"],
    ]);
  });
});

describe("sections that the contents list names", () => {
  it("are said where they are not found", () => {
    const draft = draftOf(
      "common-law",
      ...LIST,
      "PART I—SWINGS",
      "Sections one to four.",
      "PART II—SLIDES",
      "5. Checks",
    );
    expect(draft.messages.find(({ kind }) => kind === "contents-missing")?.text.en).toContain(": 1–4 (4).");
    expect(kinds(draftOf("common-law", "PART I—SWINGS", "Sections.", "PART II—SLIDES"))).toContain("only-headings");
  });

  it("are said one by one, in articles, too", () => {
    const list = ["Глава 1. Качели 2", "Статья 1. Цель 2", "Статья 2. Дети 3", "Статья 3. Срок 4"];
    const law = ["Глава 1. Качели", "Статья 1. Цель", "Закон защищает детей.", "Статья 3. Срок", "Срок ясен."];
    const draft = draftOf("KZ", ...list, ...law);
    expect(draft.messages.find(({ kind }) => kind === "contents-missing")?.text.ru).toContain(": 2 (1).");
  });

  it("are not said where all are there, nor is a section without a heading where most have none", () => {
    expect(kinds(draftOf("common-law", ...LIST, ...ABOVE))).not.toContain("contents-missing");
    expect(kinds(draftOf("common-law", "1. (1) Games ask.", "2. (1) Players answer."))).toEqual([]);
  });
});
