import { readDraft } from "../../../src/domain/draft/read-draft";
import { readLines } from "../../../src/domain/draft/read-lines";
import type { DraftReading } from "../../../src/domain/draft/draft-provision";
import { citations, draftOf, kinds } from "./read-lines-of";

const readIn = (country: string, ...lines: readonly string[]): DraftReading =>
  readDraft(readLines(lines.join("\n")), undefined, country);

const headings = ({ provisions }: DraftReading): readonly string[] =>
  provisions.filter(({ level }) => level === "article").map(({ number, heading }) => `${number} ${heading}`.trim());

/** Parts with a dash without blanks, headings that end with a full stop, schedules by ordinals. */
const WITH_STOPS = [
  "PART I—PRELIMINARY",
  "1. Short title.",
  "This Act may be cited as the Swings Act.",
  "2. Words.",
  "(1) In this Act, “child” means a young person.",
  "PART II–GAMES.",
  "3. Consent.",
  "(1) A game asks a parent.",
  "(2) A parent may refuse.",
  "4. This Act binds the State.",
  "FIRST SCHEDULE",
  "(s. 3)",
  "1. Chess.",
  "SECOND SCHEDULE (s. 12)",
  "1. Draughts.",
];

/** Text behind the heading in one line. */
const RUN_IN = [
  "CHAPTER I",
  "PRELIMINARY",
  "1. Short title.—(1) This Act may be called the Swings Act.",
  "(2) It comes into force in a year.",
  "2. Definitions.—In this Act,—",
  "(a) “child” means a young person;",
  "(b) “swing” means what swings.",
  "3. Consent of parent. — (1) A game asks a parent.",
  "THE FIRST SCHEDULE",
  "[See section 3]",
  "1. Chess.",
];

/** Sections without headings, or with one above them. */
const ABOVE = [
  "PART I",
  "Preliminary",
  "Short title",
  "1.—(1) This Act may be cited as the Swings Act.",
  "(2) It comes into operation on a day.",
  "Interpretation",
  "2. In this Act, a child is young.",
  "SCHEDULE 1",
  "Section 2",
  "1. Chess.",
];

const NAMED = [
  "PART 1—General",
  "Section 1—Short title",
  "(1) This Act may be cited as the Swings Act.",
  "Section 2—Words",
  "In this Act, a child is young.",
];

describe("a bill of the common law by its looks", () => {
  it.each(["KE", "UG", ""])(
    "has headings that end with a full stop, and schedules by ordinals, in a review of %j",
    (country) => {
      const draft = readIn(country, ...WITH_STOPS);
      expect(draft.jurisdiction).toBe("common-law");
      expect(headings(draft)).toEqual(["1 Short title.", "2 Words.", "3 Consent.", "4"]);
      expect(draft.provisions.find(({ id }) => id === "4")?.text).toBe("This Act binds the State.");
      expect(draft.provisions.filter(({ level }) => level === "part").map(({ heading }) => heading)).toEqual([
        "PRELIMINARY",
        "GAMES.",
      ]);
      expect(citations(draft).slice(-4)).toEqual([
        "Schedule 1",
        "Schedule 1, paragraph 1",
        "Schedule 2",
        "Schedule 2, paragraph 1",
      ]);
    },
  );

  it.each(["IN", ""])("has text behind the headings of its sections in a review of %j", (country) => {
    const draft = readIn(country, ...RUN_IN);
    expect(citations(draft)).toEqual([
      "Chapter I",
      "section 1",
      "section 1(1)",
      "section 1(2)",
      "section 2",
      "section 2(a)",
      "section 2(b)",
      "section 3",
      "section 3(1)",
      "Schedule 1",
      "Schedule 1, paragraph 1",
    ]);
    expect(draft.provisions.find(({ id }) => id === "2")?.text).toBe("In this Act,—");
    expect(kinds(draft)).toEqual(["jurisdiction-guessed"]);
  });

  it.each(["IE", "NG", ""])("has subsections right behind a number and a dash in a review of %j", (country) => {
    const draft = readIn(country, ...ABOVE);
    expect(draft.jurisdiction).toBe("common-law");
    expect(citations(draft).filter((citation) => citation.startsWith("section"))).toEqual([
      "section 1",
      "section 1(1)",
      "section 1(2)",
      "section 2",
    ]);
  });

  it.each(["NG", ""])("calls its sections so before their numbers in a review of %j", (country) => {
    const draft = readIn(country, ...NAMED);
    expect(citations(draft)).toEqual(["Part 1", "section 1", "section 1(1)", "section 2"]);
    expect(headings(draft)).toEqual(["1 Short title", "2 Words"]);
  });

  it("is said to be guessed", () => {
    for (const lines of [WITH_STOPS, RUN_IN, ABOVE, NAMED])
      expect(kinds(readIn("", ...lines))).toContain("jurisdiction-guessed");
  });
});

describe("what is no such bill", () => {
  it("keeps short sentences as text where another section says more", () => {
    const draft = draftOf(
      "common-law",
      "1. A game asks a parent.",
      "The parent answers within a day.",
      "2. In this Act a child is a young person, a parent is who cares for it, and a game is whatever is played by both of them.",
    );
    expect(headings(draft)).toEqual(["1", "2"]);
  });

  it("is one of the United Kingdom, by its own names or its arabic Parts", () => {
    const lines = [
      "PART 1",
      "Games",
      "1 Consent",
      "A game asks a parent.",
      "2 Short title",
      "This Act is the Swings Act.",
    ];
    expect(readIn("", ...lines).jurisdiction).toBe("UK");
    expect(readIn("", ...WITH_STOPS, "The Secretary of State makes rules.").jurisdiction).toBe("UK");
  });

  it("is one whose sections hold numbered lines, or articles", () => {
    expect(readIn("GH", "Section 1. Words", "1. This Act speaks.", "2. It ends.").jurisdiction).toBe("generic");
    expect(readIn("", "PART I", "Article 1. Words", "This Act speaks of children.").jurisdiction).toBe("generic");
  });
});

it("a dash without blanks parts a heading's number from its title, and a hyphen doesn't", () => {
  const draft = draftOf("generic", "Chapter 1—Words", "Article 1–Child", "A child is young.", "Article 1-1. Game");
  expect(draft.provisions.map(({ number, heading }) => `${number} ${heading}`)).toEqual([
    "1 Words",
    "1 Child",
    "1-1 Game",
  ]);
});

describe("a schedule that a sentence names where its line breaks", () => {
  const BILL = [
    "PART I—PRELIMINARY",
    "1. Short title",
    "This Act may be cited as the Swings Act.",
    "2. Duties",
    "(1) A game keeps the words that are listed in the",
    "First Schedule. The State may change the list.",
    "(2) Games pay as set out in",
    "Second Schedule. It is paid yearly, under the",
    "Third Schedule",
    "and, where a child asks,",
    "The Fourth Schedule",
    "holds for it.",
    "3. Lists",
    "The State may change a list.",
    "Third Schedule. Its list is short.",
    "Second Schedule (s. 12) is a list of the games",
    "of a year.",
    "4. Games",
    "They are told by",
    "Part II. They are few.",
  ];
  const HEADS = [
    "First Schedule",
    "1. Chess.",
    "Second Schedule (s. 2)",
    "1. Draughts.",
    "The Third Schedule—Fees",
    "1. Ten.",
    "FOURTH SCHEDULE. Swings",
    "1. Long.",
  ];

  it.each([
    ["common-law", "section"],
    ["UK", "clause"],
  ] as const)("is no heading in a bill of %s, as one in a line of its own is", (jurisdiction, unit) => {
    expect(citations(draftOf(jurisdiction, ...BILL, ...HEADS))).toEqual([
      "Part I",
      `${unit} 1`,
      `${unit} 2`,
      `${unit} 2(1)`,
      `${unit} 2(2)`,
      `${unit} 3`,
      `${unit} 4`,
      ...[1, 2, 3, 4].flatMap((number) => [`Schedule ${number}`, `Schedule ${number}, paragraph 1`]),
    ]);
  });

  it("is a heading below a title that ends with a small word", () => {
    const draft = draftOf(
      "generic",
      "A bill to play with",
      "Chapter 1. Words",
      "Article 1. Child",
      "A child is young.",
    );
    expect(citations(draft)).toEqual(["Chapter 1", "Article 1"]);
  });

  it("keeps its words in the section", () => {
    const { provisions } = draftOf("common-law", ...BILL, ...HEADS);
    expect(provisions.find(({ citation }) => citation === "section 2(1)")?.text).toBe(
      "A game keeps the words that are listed in the\nFirst Schedule. The State may change the list.",
    );
  });
});
