import { CITE, english } from "../../provision/citing";
import { also, ARTICLE, CHAPTER, PARAGRAPH_HEADING, PART, SCHEDULE, SECTION, SUBSECTION } from "./headings";
import type { LevelSpec, Structure } from "./structure";

const bracketed = { ...CITE.subpoint, en: english("(#)") };

const NUMBERS_IN_BRACKETS: LevelSpec = {
  level: "subpoint",
  alone: "point",
  marks: ["({n})"],
  cite: { ...CITE.point, en: english("(#)") },
};
const LETTERS: LevelSpec = {
  level: "subpoint",
  marks: ["({a})"],
  otherwise: [{ marks: ["{a}."], cite: CITE.subpointWithStop }],
  cite: bracketed,
};
const SMALL_ROMANS: LevelSpec = {
  level: "subpoint",
  marks: ["({i})"],
  otherwise: [{ marks: ["{i}."], cite: CITE.subpointWithStop }],
  cite: bracketed,
};

/** What English translators may make of the points of any law. */
export const POINTS_IN_ENGLISH: readonly LevelSpec[] = [NUMBERS_IN_BRACKETS, LETTERS, SMALL_ROMANS];

const LEVELS: readonly LevelSpec[] = [
  SCHEDULE,
  also(PART, "title {r}"),
  SECTION,
  CHAPTER,
  SUBSECTION,
  PARAGRAPH_HEADING,
  also(ARTICLE, "art. {n}", "section {n}", "clause {n}"),
  { level: "point", marks: ["{n}.", "{d} "], cite: CITE.point },
  NUMBERS_IN_BRACKETS,
  { level: "subpoint", marks: ["{n})"], cite: CITE.subpoint },
  {
    ...LETTERS,
    otherwise: [
      { marks: ["{a})", "{я})"], cite: CITE.subpoint },
      { marks: ["{a}.", "{A}."], cite: CITE.subpointWithStop },
    ],
  },
  {
    ...SMALL_ROMANS,
    otherwise: [
      { marks: ["{i})"], cite: CITE.subpoint },
      { marks: ["{i}."], cite: CITE.subpointWithStop },
    ],
  },
];

/** Where the jurisdiction has no table of its own: the words of all three languages, `1.`, `(1)`, `1)`, `(a)`. */
export const GENERIC: Structure = { jurisdiction: "generic", levels: LEVELS, indents: true };
