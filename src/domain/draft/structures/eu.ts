import { CITE, english } from "./citing";
import type { LevelSpec, Structure } from "./structure";

const bracketed = { ...CITE.subpoint, en: english("(#)") };

const LEVELS: readonly LevelSpec[] = [
  { level: "recital", marks: ["({n})"], where: "before-articles", cite: { ...CITE.recital, en: english("recital #") } },
  { level: "schedule", marks: ["annex {r}", "annex {n}", "annex"], titled: true, cite: CITE.schedule },
  { level: "part", marks: ["part {o}", "part {r}", "part {n}"], titled: true, cite: CITE.part },
  {
    level: "part",
    marks: ["title {r}", "title {n}"],
    titled: true,
    through: true,
    cite: { ...CITE.part, en: english("Title #") },
  },
  { level: "chapter", marks: ["chapter {r}", "chapter {n}"], titled: true, cite: CITE.chapter },
  { level: "section", marks: ["section {n}", "section {r}"], titled: true, cite: CITE.section },
  { level: "subsection", marks: ["subsection {n}"], titled: true, cite: CITE.subsection },
  { level: "article", marks: ["article {n}"], titled: true, through: true, cite: CITE.article },
  { level: "point", marks: ["{n}."], cite: { ...CITE.point, en: english("(#)") } },
  { level: "subpoint", marks: ["({n})"], cite: bracketed },
  { level: "subpoint", marks: ["({a})"], cite: bracketed },
  { level: "subpoint", marks: ["({i})"], cite: bracketed },
];

/** The European Union: recital `(1)`, Article, paragraph `1.`, point `(a)`, `(i)`. */
export const EUROPEAN_UNION: Structure = { jurisdiction: "EU", levels: LEVELS };
