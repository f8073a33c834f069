import { CITE, english } from "../../provision/citing";
import { also, ARTICLE, CHAPTER, PART, SCHEDULE, SECTION, SUBSECTION } from "./headings";
import type { LevelSpec, Structure } from "./structure";

const bracketed = { ...CITE.subpoint, en: english("(#)") };

const LEVELS: readonly LevelSpec[] = [
  { level: "recital", marks: ["({n})"], where: "before-articles", cite: { ...CITE.recital, en: english("recital #") } },
  SCHEDULE,
  { ...PART, through: false },
  {
    level: "part",
    marks: ["title {r}", "title {n}"],
    titled: true,
    through: true,
    cite: { ...CITE.part, en: english("Title #") },
  },
  { ...CHAPTER, through: false },
  { ...also(SECTION, "section {n}"), through: false },
  also(SUBSECTION, "subsection {n}"),
  ARTICLE,
  { level: "point", marks: ["{n}."], cite: { ...CITE.point, en: english("(#)") } },
  { level: "subpoint", marks: ["({n})"], cite: bracketed },
  { level: "subpoint", marks: ["({a})", "({я})", "{я})"], cite: bracketed },
  { level: "subpoint", marks: ["({i})"], cite: bracketed },
];

/**
 * The European Union, in English and as it is translated: recital `(1)`, Article, paragraph `1.`, point `(a)`, `(i)`.
 */
export const EUROPEAN_UNION: Structure = { jurisdiction: "EU", levels: LEVELS };
