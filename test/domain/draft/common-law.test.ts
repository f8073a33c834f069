import { readDraft } from "../../../src/domain/draft/read-draft";
import { readLines } from "../../../src/domain/draft/read-lines";
import { COMMON_LAW_STATES } from "../../../src/domain/draft/structures/common-law";
import { citations, draftOf, kinds, outline } from "./read-lines-of";

const BILL = [
  "PART I — PRELIMINARY",
  "1. Interpretation",
  "In this Act, “child” means a person below the age of eighteen years.",
  "PART II — GAMES",
  "2. Consent",
  "(1) A game may ask a child for a name with the consent of a parent.",
  "(2) A parent may take it back",
  "(a) in writing; or",
  "(b) in the game.",
  "PART III — FINAL",
  "3. Commencement",
  "This Act comes into force in a year.",
];

describe("a bill of the common law", () => {
  it.each(["GH", "KE", "NG", "IN", "ZA", "AU", "IE", "UZ", ""])(
    "is cited by its sections in a review of %j",
    (country) => {
      const draft = readDraft(readLines(BILL.join("\n")), undefined, country);
      expect(draft.jurisdiction).toBe("common-law");
      expect(draft.provisions[1]).toMatchObject({ heading: "Interpretation", text: BILL[2] });
      expect(citations(draft)).toEqual([
        "Part I",
        "section 1",
        "Part II",
        "section 2",
        "section 2(1)",
        "section 2(2)",
        "section 2(2)(a)",
        "section 2(2)(b)",
        "Part III",
        "section 3",
      ]);
    },
  );

  it("says nothing of a count that runs on through its Parts", () => {
    expect(kinds(draftOf(undefined, ...BILL))).toEqual(["jurisdiction-guessed"]);
  });

  it.each([[["PART II"]], [["PART II", "Duties"]]])("may count its sections anew below a Part: %j", (heading) => {
    const draft = draftOf(
      "common-law",
      "PART I",
      "1. Application",
      "(1) This Act applies to all.",
      "2. Purpose",
      "This Act protects children.",
      ...heading,
      "1. Duty",
      "(1) Providers take care.",
      "2. Fees",
      "None.",
    );
    expect(outline(draft).filter((line) => /^(?:part|article|point)/u.test(line))).toHaveLength(8);
    expect(draft.provisions.filter(({ level }) => level === "article").map((one) => one.heading)).toEqual([
      "Application",
      "Purpose",
      "Duty",
      "Fees",
    ]);
  });

  it("may have a section without a heading, or with one above it", () => {
    const draft = draftOf(
      "common-law",
      "CHAPTER I",
      "PRELIMINARY",
      "Words",
      "1. (1) In this Act, “child” means a person below the age of eighteen years.",
      "(2) A game is no service.",
      "Whom it binds",
      "2. This Act binds the State.",
    );
    expect(outline(draft).filter((line) => !line.startsWith("paragraph-heading"))).toEqual([
      "chapter chapter I",
      "article 1",
      "point 1(1)",
      "point 1(2)",
      "article 2",
    ]);
    expect(draft.provisions.filter(({ level }) => level === "paragraph-heading").map(({ heading }) => heading)).toEqual(
      ["Words", "Whom it binds"],
    );
  });

  it("is none where its lines name articles or sections", () => {
    const draft = readDraft(
      readLines("Article 1. Words\nThis Act speaks of children.\nArticle 2. Games"),
      undefined,
      "GH",
    );
    expect(draft.jurisdiction).toBe("generic");
  });

  it("keeps the clauses of the United Kingdom apart", () => {
    expect(COMMON_LAW_STATES.has("UK") || COMMON_LAW_STATES.has("GB")).toBe(false);
    expect(citations(draftOf("UK", ...BILL))).toContain("clause 2(1)");
  });
});

const chapters = (second: string) =>
  draftOf("generic", "Chapter 1. Words", "1. A child is young.", "Chapter 2. Games", `${second}. A game is fun.`);

describe("a draft in the general form", () => {
  it("has points that are counted on through its chapters, and those that are not are told", () => {
    expect(kinds(chapters("2"))).not.toContain("first-number");
    expect(kinds(chapters("3"))).toContain("first-number");
  });

  it("has 2.1.1 in 2.1 where the numbers say their article", () => {
    const draft = draftOf(
      "generic",
      "Article 1. Aim",
      "1.1. This Law is for children.",
      "Article 2. Words",
      "2.1. The words mean:",
      "2.1.1. child: a person below eighteen;",
      "2.1.2. game: what is played.",
      "2.2. Other words mean what they say.",
    );
    expect(draft.provisions.map(({ id, parent }) => [id, parent])).toEqual([
      ["1", null],
      ["1.1", "1"],
      ["2", null],
      ["2.1", "2"],
      ["2.1.1", "2.1"],
      ["2.1.2", "2.1"],
      ["2.2", "2"],
    ]);
    expect(kinds(draft)).toEqual([]);
  });
});
