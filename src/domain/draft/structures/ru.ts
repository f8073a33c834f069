import { CITE, english, kazakh, russian } from "../../provision/citing";
import { HEADINGS } from "./headings";
import type { LevelSpec, Structure } from "./structure";

/** Часть `1.`: the mark that is a point's elsewhere. */
const PART_OF_ARTICLE: LevelSpec = {
  level: "point",
  marks: ["{n}.", "{d} "],
  cite: {
    en: english("part #"),
    ru: russian("часть", "части"),
    kk: kazakh("бөлік", "бөлігі", "бөліктің", "бөлігінің"),
  },
};

const POINT: LevelSpec = {
  level: "subpoint",
  marks: ["{n})"],
  cite: { ...CITE.point, en: english("point #") },
};

const LETTER: LevelSpec = {
  level: "subpoint",
  marks: ["{я})", "{a})"],
  cite: { ...CITE.subpoint, ru: russian("подпункт", "подпункта", "«#»") },
};

/** Russia: статья, часть `1.`, пункт `1)`, подпункт `а)`. */
export const RUSSIA: Structure = {
  jurisdiction: "RU",
  levels: [...HEADINGS, PART_OF_ARTICLE, POINT, LETTER],
  indents: true,
};

/** Kyrgyzstan calls the parts of an article as Russia does: часть (бөлүк) `1.`, пункт `1)`. */
export const KYRGYZSTAN: Structure = { ...RUSSIA, jurisdiction: "KG" };
