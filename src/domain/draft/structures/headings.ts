import { CITE } from "../../provision/citing";
import type { LevelSpec } from "./structure";

/**
 * Levels that the laws of Kazakhstan, Kyrgyzstan and Russia share, in Russian, in Kazakh and as they are translated
 * into English.
 */
export const SCHEDULE: LevelSpec = {
  level: "schedule",
  marks: [
    "приложение {n}",
    "приложение № {n}",
    "приложение n {n}",
    "приложение {r}",
    "приложение {o}",
    "приложение",
    "{n}-қосымша",
    "{n} қосымша",
    "{o} қосымша",
    "қосымша",
    "annex {n}",
    "annex no. {n}",
    "annex no {n}",
    "annex № {n}",
    "annex {r}",
    "annex {o}",
    "annex",
    "appendix {n}",
    "appendix no. {n}",
    "appendix",
    "schedule {n}",
    "schedule no. {n}",
    "schedule {o}",
    "schedule",
  ],
  endMarks: ["{n}-қосымша", "{n} қосымша", "қосымша", "{n}-қосымшасы", "{n} қосымшасы", "қосымшасы"],
  ofAct: true,
  titled: true,
  cite: CITE.schedule,
};

export const PART: LevelSpec = {
  level: "part",
  marks: [
    "общая часть",
    "особенная часть",
    "жалпы бөлік",
    "ерекше бөлік",
    "часть {o}",
    "часть {n}",
    "часть {r}",
    "{n}-бөлік",
    "{o} бөлік",
    "general part",
    "special part",
    "part {n}",
    "part {r}",
    "part {o}",
  ],
  titled: true,
  through: true,
  cite: CITE.part,
};

export const SECTION: LevelSpec = {
  level: "section",
  marks: [
    "раздел {n}",
    "раздел {r}",
    "раздел {o}",
    "{n}-бөлім",
    "{n} бөлім",
    "{r} бөлім",
    "{r}-бөлім",
    "{o} бөлім",
    "section {r}",
  ],
  titled: true,
  through: true,
  cite: CITE.section,
};

export const SUBSECTION: LevelSpec = {
  level: "subsection",
  marks: ["подраздел {n}", "подраздел {r}", "подраздел {o}", "{n}-кіші бөлім", "{n} кіші бөлім", "{o} кіші бөлім"],
  titled: true,
  cite: CITE.subsection,
};

export const CHAPTER: LevelSpec = {
  level: "chapter",
  marks: [
    "глава {n}",
    "глава {o}",
    "глава {r}",
    "{n}-тарау",
    "{n} тарау",
    "{o} тарау",
    "{r} тарау",
    "chapter {n}",
    "chapter {r}",
    "chapter {o}",
  ],
  titled: true,
  through: true,
  cite: CITE.chapter,
};

export const PARAGRAPH_HEADING: LevelSpec = {
  level: "paragraph-heading",
  marks: ["параграф {n}", "§ {n}", "{n}-параграф", "{n} параграф"],
  titled: true,
  cite: CITE.paragraphHeading,
};

export const ARTICLE: LevelSpec = {
  level: "article",
  marks: [
    "статья {n}",
    "статья № {n}",
    "статья n {n}",
    "статья {r}",
    "статья {o}",
    "ст. {n}.",
    "{n}-бап",
    "{n} бап",
    "{n}-ші бап",
    "{n}-шы бап",
    "{o} бап",
    "бап {n}",
    "article {n}",
    "article no. {n}",
    "article no {n}",
    "article № {n}",
    "article {r}",
    "article {o}",
  ],
  titled: true,
  through: true,
  cite: CITE.article,
};

/** What articles are called, one or several of them, before their number or behind it. */
export const ARTICLE_NAMES: readonly string[] = [
  "статья",
  "статьи",
  "ст",
  "бап",
  "баптар",
  "article",
  "articles",
  "art",
];

/** The level with other marks too. */
export const also = (spec: LevelSpec, ...marks: readonly string[]): LevelSpec => ({
  ...spec,
  marks: [...spec.marks, ...marks],
});

/** Where an English "section" is one around chapters, and "paragraph" one of its headings. */
export const HEADINGS: readonly LevelSpec[] = [
  SCHEDULE,
  PART,
  also(SECTION, "section {n}", "section {o}"),
  also(SUBSECTION, "subsection {n}"),
  CHAPTER,
  also(PARAGRAPH_HEADING, "paragraph {n}", "subdivision {n}"),
  ARTICLE,
];
