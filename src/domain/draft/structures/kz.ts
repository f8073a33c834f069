import { CITE } from "../../provision/citing";
import { HEADINGS } from "./headings";
import type { LevelSpec, Structure } from "./structure";

const POINT: LevelSpec = { level: "point", marks: ["{n}.", "{d} "], cite: CITE.point };
const SUBPOINT: LevelSpec = { level: "subpoint", marks: ["{n})"], cite: CITE.subpoint };
const LETTER: LevelSpec = { level: "subpoint", marks: ["{я})", "{a})"], cite: CITE.subpoint };

/** Kazakhstan: статья, пункт `1.`, подпункт `1)`. */
export const KAZAKHSTAN: Structure = {
  jurisdiction: "KZ",
  levels: [...HEADINGS, POINT, SUBPOINT, LETTER],
  indents: true,
};
