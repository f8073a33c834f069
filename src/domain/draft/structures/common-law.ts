import { CITE, english } from "../../provision/citing";
import { also } from "./headings";
import type { LevelSpec, Structure } from "./structure";
import { UNITED_KINGDOM } from "./uk";

const SECTION = { ...CITE.article, en: english("section #") };

/** A section whose text or subsection stands right behind its number: "1. (1) In this Act …", "1.—(1) …". */
const WITHOUT_HEADING = { marks: ["{n}. ", "{n}.-"], cite: SECTION, titled: false };

/** A section that is called so before its number: "Section 1—Short title". */
const NAMED = { marks: ["section {n}"], cite: SECTION, titled: true, bare: false };

/** What stands between a Part and its sections. */
const DIVISION: LevelSpec = {
  level: "paragraph-heading",
  marks: ["division {n}", "division {r}", "division {o}"],
  titled: true,
  cite: { ...CITE.paragraphHeading, en: english("Division #") },
};

function toSection(spec: LevelSpec): LevelSpec {
  if (spec.level === "chapter") return also(spec, "chapter {r}", "chapter {o}");
  return spec.level === "article" ? { ...spec, cite: SECTION, otherwise: [WITHOUT_HEADING, NAMED] } : spec;
}

/** Bills of the common law outside the United Kingdom, whose basic unit is a section in the bill, too. */
export const COMMON_LAW: Structure = {
  ...UNITED_KINGDOM,
  jurisdiction: "common-law",
  runInHeadings: true,
  sideNotes: true,
  levels: UNITED_KINGDOM.levels.flatMap((spec) =>
    spec.level === "article" ? [DIVISION, toSection(spec)] : [toSection(spec)],
  ),
};

/** The same where the headings of sections end with a full stop: "3. Consent." */
export const COMMON_LAW_WITH_STOPS: Structure = {
  ...COMMON_LAW,
  levels: COMMON_LAW.levels.map((spec) => (spec.level === "article" ? { ...spec, stops: true } : spec)),
};

/** States that build their bills so. */
export const COMMON_LAW_STATES: ReadonlySet<string> = new Set(
  (
    "AG AU BB BD BS BW BZ CA DM FJ GD GH GM GY HK IE IN JM KE KI KN LC LK LS MM MU MW MY NA NG NZ PG PK SB SC SG " +
    "SL SS SZ TO TT TV TZ UG VC VU WS ZA ZM ZW"
  ).split(" "),
);
