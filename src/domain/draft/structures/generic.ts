import { CITE, english } from "./citing";
import { ARTICLE, CHAPTER, PARAGRAPH_HEADING, PART, SCHEDULE, SECTION, SUBSECTION } from "./headings";
import type { LevelSpec, Structure } from "./structure";

/** The level with English marks too. */
const also = (spec: LevelSpec, ...marks: readonly string[]): LevelSpec => ({
  ...spec,
  marks: [...spec.marks, ...marks],
});

const bracketed = { ...CITE.subpoint, en: english("(#)") };

const LEVELS: readonly LevelSpec[] = [
  also(SCHEDULE, "annex {n}", "annex {r}", "annex", "schedule {n}", "schedule", "appendix {n}", "appendix"),
  also(PART, "part {n}", "part {r}", "part {o}", "title {r}"),
  also(SECTION, "section {r}"),
  also(CHAPTER, "chapter {n}", "chapter {r}", "chapter {o}"),
  SUBSECTION,
  PARAGRAPH_HEADING,
  also(ARTICLE, "article {n}", "art. {n}", "section {n}", "clause {n}"),
  { level: "point", marks: ["{n}.", "{d} "], cite: CITE.point },
  { level: "subpoint", alone: "point", marks: ["({n})"], cite: { ...CITE.point, en: english("(#)") } },
  { level: "subpoint", marks: ["{n})"], cite: CITE.subpoint },
  { level: "subpoint", marks: ["({a})", "{a})", "{a}.", "{я})"], cite: bracketed },
  { level: "subpoint", marks: ["({i})", "{i})", "{i}."], cite: bracketed },
];

/** Where the jurisdiction has no table of its own: the words of all three languages, `1.`, `(1)`, `1)`, `(a)`. */
export const GENERIC: Structure = { jurisdiction: "generic", levels: LEVELS, indents: true };
