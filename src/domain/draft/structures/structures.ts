import type { Language } from "../../language";
import type { DraftJurisdiction } from "../draft-provision";
import { COMMON_LAW, COMMON_LAW_WITH_STOPS } from "./common-law";
import { EUROPEAN_UNION } from "./eu";
import { GENERIC, POINTS_IN_ENGLISH } from "./generic";
import { KAZAKHSTAN } from "./kz";
import { KYRGYZSTAN, RUSSIA } from "./ru";
import type { Structure } from "./structure";
import { UNITED_KINGDOM } from "./uk";
import { UZBEKISTAN } from "./uz";

/** How each jurisdiction builds its laws. A new one is a table and a line here. */
const STRUCTURES: Readonly<Record<DraftJurisdiction, Structure>> = {
  KZ: KAZAKHSTAN,
  KG: KYRGYZSTAN,
  RU: RUSSIA,
  UZ: UZBEKISTAN,
  EU: EUROPEAN_UNION,
  UK: UNITED_KINGDOM,
  "common-law": COMMON_LAW,
  generic: GENERIC,
};

/** Structures of laws in English. */
const IN_ENGLISH: readonly DraftJurisdiction[] = ["EU", "UK", "common-law", "generic"];

/**
 * How a draft of a jurisdiction is built in a language: what is translated into English may have other marks of points.
 *
 * @param withStops whether its sections' headings end with a full stop
 */
export function structureOf(jurisdiction: DraftJurisdiction, language: Language, withStops = false): Structure {
  if (jurisdiction === "common-law" && withStops) return COMMON_LAW_WITH_STOPS;
  const structure = STRUCTURES[jurisdiction];
  const isTranslated = language === "en" && !IN_ENGLISH.includes(jurisdiction);
  return isTranslated ? { ...structure, levels: [...structure.levels, ...POINTS_IN_ENGLISH] } : structure;
}
