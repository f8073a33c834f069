import type { Language } from "../../language";
import type { DraftJurisdiction } from "../draft-provision";
import { COMMON_LAW } from "./common-law";
import { EUROPEAN_UNION } from "./eu";
import { GENERIC, POINTS_IN_ENGLISH } from "./generic";
import { KAZAKHSTAN, KYRGYZSTAN } from "./kz";
import { RUSSIA } from "./ru";
import type { Structure } from "./structure";
import { UNITED_KINGDOM } from "./uk";

/** How each jurisdiction builds its laws. A new one is a table and a line here. */
const STRUCTURES: Readonly<Record<DraftJurisdiction, Structure>> = {
  KZ: KAZAKHSTAN,
  KG: KYRGYZSTAN,
  RU: RUSSIA,
  EU: EUROPEAN_UNION,
  UK: UNITED_KINGDOM,
  "common-law": COMMON_LAW,
  generic: GENERIC,
};

/** Structures of laws in English. */
const IN_ENGLISH: readonly DraftJurisdiction[] = ["EU", "UK", "common-law", "generic"];

/** How a draft of a jurisdiction is built in a language: what is translated into English may have other marks of points. */
export function structureOf(jurisdiction: DraftJurisdiction, language: Language): Structure {
  const structure = STRUCTURES[jurisdiction];
  const isTranslated = language === "en" && !IN_ENGLISH.includes(jurisdiction);
  return isTranslated ? { ...structure, levels: [...structure.levels, ...POINTS_IN_ENGLISH] } : structure;
}
