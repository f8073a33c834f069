import type { Amendment } from "../amendment/amendment";
import type { Gap } from "../gap/gap";
import { SECOND_TEXTS, SECOND_TEXT_KEYS, hasSecondTexts } from "../gap/second-language";
import { fingerprintOf, fingerprintOfGap } from "../review/fingerprint";
import { idKey } from "../gap/id-key";
import type { Review } from "../review/review";
import { amendmentsByGap } from "../review/amendments-by-gap";
import { provisionsMeant } from "../lookup/provisions-meant";
import { idKeys } from "../review/id-keys";
import { splitValues } from "../text/split-values";
import { partFingerprints } from "./brief-parts";
import type { BriefPart, RememberedPart } from "./brief-parts";

/** How a brief stands to the review of today: over all, row by row, and in what it shows beside the rows. */
export interface BriefComparison {
  /** `"fresh"` when every row and every part is. */
  readonly state: "fresh" | "stale";
  /** The review's gaps in table order, then those that are gone, in the order the brief remembers them. */
  readonly rows: readonly RowComparison[];
  /** One for each of `BRIEF_PARTS`, in their order. */
  readonly parts: readonly PartComparison[];
}

/** One gap, named by its id, and what became of it since the brief was made. */
export interface RowComparison {
  readonly gap: string;
  readonly state: RowState;
}

export type RowState = "fresh" | "changed" | "new" | "gone";

/** A part of the review beside its gaps; `"unknown"` when the brief remembers nothing of it. */
export interface PartComparison {
  readonly part: BriefPart;
  readonly state: "fresh" | "changed" | "unknown";
}

/** A row as a brief remembers it. */
export interface RememberedRow {
  readonly gap: string;
  readonly fingerprint: string;
}

/** The part of a brief's memory that says what it was made from. */
export interface BriefMemory {
  readonly rows: readonly RememberedRow[];
  readonly parts: readonly RememberedPart[];
}

/**
 * Whether a brief still says what the review says.
 *
 * Every gap counts, also one the brief had no room for: it is in the numbers.
 * A withdrawn gap has changed, it is not gone.
 */
export function compareBrief(record: BriefMemory, review: Review): BriefComparison {
  const remembered = new Map(record.rows.map(({ gap, fingerprint }) => [idKey(gap), fingerprint]));
  const present = idKeys(review.gaps);
  const rows: readonly RowComparison[] = [
    ...rowFingerprints(review).map(({ gap, fingerprint }): RowComparison => {
      const before = remembered.get(idKey(gap));
      return { gap, state: before === undefined ? "new" : before === fingerprint ? "fresh" : "changed" };
    }),
    ...record.rows
      .filter(({ gap }) => !present.has(idKey(gap)))
      .map(({ gap }): RowComparison => ({ gap, state: "gone" })),
  ];
  const parts = compareParts(record.parts, review);
  return { state: [...rows, ...parts].every(({ state }) => state === "fresh") ? "fresh" : "stale", rows, parts };
}

/** What is empty now, and was not remembered, was there for no brief to show. */
const NOTHING = fingerprintOf([]);

function compareParts(remembered: readonly RememberedPart[], review: Review): readonly PartComparison[] {
  const known = new Map(remembered.map(({ part, fingerprint }) => [part, fingerprint]));
  return partFingerprints(review).map(({ part, fingerprint }) => {
    const before = known.get(part);
    if (before === undefined) return { part, state: fingerprint === NOTHING ? "fresh" : "unknown" };
    return { part, state: before === fingerprint ? "fresh" : "changed" };
  });
}

/** Fingerprints of every gap of the review in table order, withdrawn ones too. */
export function rowFingerprints(review: Review): readonly RememberedRow[] {
  const amendmentsOf = amendmentsByGap(review);
  const citationOf = new Map(review.provisions.map(({ id, citation }) => [idKey(id), citation]));
  const { idsOf } = provisionsMeant(review.provisions);
  return review.gaps.map((gap) => {
    const own = amendmentsOf.get(idKey(gap.id)) ?? [];
    const named = [...gap.provisions, ...own.flatMap(({ provision }) => splitValues(provision))];
    const citations = named.flatMap((one) => idsOf([one])).map((id) => citationOf.get(idKey(id)) ?? "");
    return { gap: gap.id, fingerprint: fingerprintOfBriefRow(gap, own, citations) };
  });
}

/** The fingerprint of what a brief may show of a gap: its cells, its amendments in order, its provisions as cited. */
export const fingerprintOfBriefRow = (
  gap: Gap,
  amendments: readonly Amendment[],
  citations: readonly string[] = [],
): string =>
  fingerprintOf([
    fingerprintOfGap(gap),
    fingerprintOf(citations),
    ...ranking(gap),
    ...secondTexts(gap),
    ...amendments.flatMap(({ provision, draftText, newText, alternativeText, justification }) => [
      provision,
      draftText,
      newText,
      alternativeText,
      justification,
    ]),
  ]);

/** The gap's recommendation; nothing where it has none, so that briefs from before such columns stay the same. */
const ranking = ({ rank, addressee = "", byWhen = "" }: Gap): readonly string[] =>
  rank === undefined && addressee === "" && byWhen === "" ? [] : [`rank ${rank ?? ""}`, addressee, byWhen];

/** What it says in the second language; nothing where that is nothing, for the same reason. */
const secondTexts = (gap: Gap): readonly string[] =>
  hasSecondTexts(gap) ? ["second", ...SECOND_TEXT_KEYS.map((text) => gap[SECOND_TEXTS[text]] ?? "")] : [];

/** What a brief of this review would remember of it. */
export const briefMemory = (review: Review): BriefMemory => ({
  rows: rowFingerprints(review),
  parts: partFingerprints(review),
});

/** The fingerprint of a whole brief: over the fingerprints of its rows and parts, in their order. */
export const fingerprintOfBrief = ({ rows, parts }: BriefMemory): string =>
  fingerprintOf([
    ...rows.map(({ gap, fingerprint }) => `${idKey(gap)} ${fingerprint}`),
    ...parts.map(({ part, fingerprint }) => `${part} ${fingerprint}`),
  ]);
