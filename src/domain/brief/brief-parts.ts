import { askedAbout } from "../record/asked-about";
import { fingerprintOf } from "../review/fingerprint";
import { idKey } from "../gap/id-key";
import type { Review } from "../review/review";
import { roundsOf } from "../round/round";
import type { Round } from "../round/round";
import { isOwnComment, outcomeOf } from "./remarks-told";
import { inIds } from "../review/in-ids";
import { splitValues } from "../text/split-values";

/** What a brief shows beside its gaps, by the sheets that it comes from. */
export const BRIEF_PARTS = ["details", "provisions", "consultations", "coverage", "documents", "texts"] as const;
export type BriefPart = (typeof BRIEF_PARTS)[number];

/** A part of the review as a brief remembers it; the fingerprint is 12 hex digits. */
export interface RememberedPart {
  readonly part: BriefPart;
  readonly fingerprint: string;
}

/** A section of a brief, known by its heading, and the fingerprint of its words that are bound to nothing. */
export interface RememberedSection {
  readonly section: string;
  readonly fingerprint: string;
}

/** The fingerprint of every part, in the order of `BRIEF_PARTS`; cells that no brief shows or counts are left out. Never fails. */
export const partFingerprints = (review: Review): readonly RememberedPart[] =>
  BRIEF_PARTS.map((part) => ({ part, fingerprint: fingerprintOf(CELLS[part](review)) }));

const CELLS: Readonly<Record<BriefPart, (review: Review) => readonly string[]>> = {
  details: ({ details: { draftTitle, draftVersion, draftDate, jurisdiction, client, author, profile } }) => [
    draftTitle,
    draftVersion,
    draftDate,
    jurisdiction,
    client,
    author,
    profile,
  ],
  provisions: (review) => {
    const { provisions, gaps, amendments } = inIds(review);
    const named = new Set(
      [...gaps.flatMap((gap) => gap.provisions), ...amendments.flatMap(({ provision }) => splitValues(provision))].map(
        idKey,
      ),
    );
    return provisions
      .filter(({ id }) => named.has(idKey(id)))
      .flatMap(({ id, citation, text }) => [id, citation, text]);
  },
  consultations: (review) => [
    ...review.consultations.flatMap(({ id, date, with: who, format, summary }) => [id, date, who, format, summary]),
    "",
    ...remarkCells(review),
    ...toldRounds(review).flatMap(({ id, label, rows }) => [
      id,
      label,
      ...rows.flatMap((row) => (row.table === "Gaps" ? [row.id, row.fingerprint] : [])),
    ]),
  ],
  coverage: ({ aspects }) =>
    aspects.flatMap(({ aspect, positiveEffects, noGapReason, observation }) => [
      aspect,
      positiveEffects,
      noGapReason,
      // Nothing where nothing is, so that briefs made before any showed an observation stay what they are.
      ...(observation.trim() === "" ? [] : ["observation", observation]),
    ]),
  documents: ({ documents }) =>
    documents.flatMap(({ document, required, citedAs, notCitedReason }) => [
      document,
      String(required),
      citedAs.join("; "),
      notCitedReason,
    ]),
  texts: ({ briefTexts }) =>
    briefTexts.flatMap(({ part, text, addressee, byWhen, language, typedLanguage }) => [
      part ?? "",
      text,
      addressee,
      byWhen,
      language ?? typedLanguage ?? "",
    ]),
};

/** The first round alone is told nothing of: there is nothing yet that it changed. */
function toldRounds(review: Review): readonly Round[] {
  const rounds = roundsOf(review).filter(({ isWhole }) => isWhole);
  return rounds.length > 1 ? rounds : [];
}

/** What is told of each remark; of comments beside consultations, which are counted apart, also that. */
function remarkCells(review: Review): readonly string[] {
  const { consultations, feedback } = review;
  const isApart = consultations.length > 0 ? isOwnComment(consultations) : () => false;
  const asked = askedAbout(review);
  return feedback
    .filter((remark) => remark.feedback.trim() !== "")
    .flatMap((remark) => {
      const outcome = outcomeOf(remark, review);
      return [
        remark.gap,
        outcome === "none" ? "" : outcome,
        ...(isApart(remark) ? ["apart"] : []),
        ...(asked.has(remark) ? ["?"] : []),
      ];
    });
}
