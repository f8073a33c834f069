import { CITE, english } from "../../provision/citing";
import type { LevelSpec, Structure } from "./structure";

const bracketed = { ...CITE.subpoint, en: english("(#)") };

const SCHEDULE_CITED = { ...CITE.schedule, en: english("Schedule #") };

const LEVELS: readonly LevelSpec[] = [
  {
    level: "schedule",
    marks: ["schedule {n}", "schedule {o}", "schedule", "the schedule"],
    otherwise: [{ marks: ["{o} schedule", "the {o} schedule"], cite: SCHEDULE_CITED, titled: true, apart: true }],
    titled: true,
    cite: SCHEDULE_CITED,
  },
  { level: "part", marks: ["part {n}", "part {o}", "part {r}"], titled: true, cite: CITE.part },
  { level: "chapter", marks: ["chapter {n}"], titled: true, cite: CITE.chapter },
  {
    level: "article",
    marks: ["{n} ", "{n}. "],
    bare: true,
    titled: true,
    through: true,
    where: "outside-schedule",
    cite: { ...CITE.article, en: english("clause #") },
  },
  // A schedule's own paragraphs and sub-paragraphs are no clauses and no subsections of the bill.
  {
    level: "schedule",
    marks: ["{n} ", "{n}. "],
    bare: true,
    where: "schedule",
    cite: { ...CITE.point, en: english("paragraph #") },
  },
  { level: "schedule", marks: ["({n})"], where: "schedule", cite: bracketed },
  { level: "point", marks: ["({n})"], where: "outside-schedule", cite: bracketed },
  { level: "subpoint", marks: ["({a})"], cite: bracketed },
  { level: "subpoint", marks: ["({i})"], cite: bracketed },
  { level: "subpoint", marks: ["({A})"], cite: bracketed },
];

/** The United Kingdom: clause `1 Heading`, subsection `(1)`, paragraph `(a)`, sub-paragraph `(i)`. */
export const UNITED_KINGDOM: Structure = { jurisdiction: "UK", levels: LEVELS, crossHeadings: true };
