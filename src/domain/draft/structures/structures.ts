import type { DraftJurisdiction } from "../draft-provision";
import { EUROPEAN_UNION } from "./eu";
import { GENERIC } from "./generic";
import { KAZAKHSTAN, KYRGYZSTAN } from "./kz";
import { RUSSIA } from "./ru";
import type { Structure } from "./structure";
import { UNITED_KINGDOM } from "./uk";

/** How each jurisdiction builds its laws. A new one is a table and a line here. */
export const STRUCTURES: Readonly<Record<DraftJurisdiction, Structure>> = {
  KZ: KAZAKHSTAN,
  KG: KYRGYZSTAN,
  RU: RUSSIA,
  EU: EUROPEAN_UNION,
  UK: UNITED_KINGDOM,
  generic: GENERIC,
};
