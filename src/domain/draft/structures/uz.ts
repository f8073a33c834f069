import { CITE, english, kazakh } from "../../provision/citing";
import { HEADINGS } from "./headings";
import type { LevelSpec, Structure } from "./structure";

/** Часть: a paragraph of an article, counted and not numbered, and cited in words: "часть вторая статьи 4". */
const PART_OF_ARTICLE: LevelSpec = {
  level: "point",
  marks: ["{n}.", "{d} "],
  cite: {
    en: english("part #"),
    ru: { alone: "часть #-ая", outer: "части #-ой" },
    kk: kazakh("бөлік", "бөлігі", "бөліктің", "бөлігінің"),
  },
};

const POINT: LevelSpec = { level: "subpoint", marks: ["{n})"], cite: { ...CITE.point, en: english("point #") } };
const LETTER: LevelSpec = { level: "subpoint", marks: ["{я})", "{a})"], cite: CITE.subpoint };

/** Uzbekistan: статья, часть by its place, пункт `1)`, абзац. */
export const UZBEKISTAN: Structure = {
  jurisdiction: "UZ",
  levels: [...HEADINGS, PART_OF_ARTICLE, POINT, LETTER],
  indents: true,
  countedParts: true,
};
