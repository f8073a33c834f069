import type { Localised } from "../language";

/** How a level is cited; `#` is its number, `#-ая` and `#-ой` that number in words: "вторая", "второй". */
export interface CiteForm {
  /** By itself or innermost. */
  readonly alone: string;
  /** Kazakh: innermost, owned by the level around it. Elsewhere `alone`. */
  readonly inner?: string;
  /** Around another one: in the genitive in Russian and Kazakh. */
  readonly outer: string;
  /** Kazakh: around one and owned by another. Elsewhere `outer`. */
  readonly between?: string;
}

/** Shorthand for the tables: the forms of each level in the three languages. */

export const russian = (one: string, of: string, number = "#"): CiteForm => ({
  alone: `${one} ${number}`,
  outer: `${of} ${number}`,
});

/** @param before what stands between number and word: `"-"` in "2-тармақ", `") "` in "3) тармақша" */
export const kazakh = (word: string, owned: string, of: string, ownedOf: string, before = "-"): CiteForm => ({
  alone: `#${before}${word}`,
  inner: `#${before}${owned}`,
  outer: `#${before}${of}`,
  between: `#${before}${ownedOf}`,
});

export const english = (alone: string, outer = alone): CiteForm => ({ alone, outer });

export const CITE = {
  part: {
    en: english("Part #"),
    ru: russian("часть", "части"),
    kk: kazakh("бөлік", "бөлігі", "бөліктің", "бөлігінің"),
  },
  section: {
    en: english("Section #"),
    ru: russian("раздел", "раздела"),
    kk: kazakh("бөлім", "бөлімі", "бөлімнің", "бөлімінің"),
  },
  subsection: {
    en: english("Subsection #"),
    ru: russian("подраздел", "подраздела"),
    kk: kazakh("кіші бөлім", "кіші бөлімі", "кіші бөлімнің", "кіші бөлімінің"),
  },
  chapter: {
    en: english("Chapter #"),
    ru: russian("глава", "главы"),
    kk: kazakh("тарау", "тарауы", "тараудың", "тарауының"),
  },
  paragraphHeading: {
    en: english("Subdivision #"),
    ru: russian("параграф", "параграфа"),
    kk: kazakh("параграф", "параграфы", "параграфтың", "параграфының"),
  },
  article: {
    en: english("Article #"),
    ru: russian("статья", "статьи"),
    kk: kazakh("бап", "бабы", "баптың", "бабының"),
  },
  point: {
    en: english("paragraph #"),
    ru: russian("пункт", "пункта"),
    kk: kazakh("тармақ", "тармағы", "тармақтың", "тармағының"),
  },
  subpoint: {
    en: english("subparagraph #)"),
    ru: russian("подпункт", "подпункта", "#)"),
    kk: kazakh("тармақша", "тармақшасы", "тармақшаның", "тармақшасының", ") "),
  },
  subpointWithStop: {
    en: english("subparagraph #"),
    ru: russian("подпункт", "подпункта"),
    kk: kazakh("тармақша", "тармақшасы", "тармақшаның", "тармақшасының"),
  },
  recital: {
    en: english("recital #"),
    ru: russian("пункт преамбулы", "пункта преамбулы"),
    kk: kazakh("кіріспе тармақ", "кіріспе тармағы", "кіріспе тармақтың", "кіріспе тармағының"),
  },
  schedule: {
    en: english("Annex #"),
    ru: russian("приложение", "приложения"),
    kk: kazakh("қосымша", "қосымшасы", "қосымшаның", "қосымшасының"),
  },
} as const satisfies Readonly<Record<string, Localised<CiteForm>>>;
