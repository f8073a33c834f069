import type { BriefComparison } from "../domain/brief/compare-brief";
import { compareBrief } from "../domain/brief/compare-brief";
import type { Review } from "../domain/review/review";
import { keep } from "./keep";
import { withMendedIds } from "./open-review";
import type { BriefRecord, Preferences } from "./ports";

/** What is kept on this device of a brief that was made, to tell later which rows changed. */
export interface BriefMemory {
  readonly fingerprint: string;
  readonly rows: readonly Pick<BriefRecord["rows"][number], "gap" | "fingerprint">[];
}

const KEY = "briefs";
/** More than a person works on at a time. */
const KEPT = 5;

/** Keep what a brief was made from, in place of the oldest. */
export function rememberBrief(preferences: Preferences, brief: BriefMemory): void {
  const others = rememberedBriefs(preferences).filter(({ fingerprint }) => fingerprint !== brief.fingerprint);
  const { fingerprint, rows } = brief;
  keep(preferences, KEY, JSON.stringify([{ fingerprint, rows }, ...others].slice(0, KEPT)));
}

/** Undefined when the brief was made elsewhere, or too long ago. */
export const recallBrief = (preferences: Preferences, fingerprint: string): BriefMemory | undefined =>
  rememberedBriefs(preferences).find((brief) => brief.fingerprint === fingerprint);

/**
 * How the last brief made from a workbook compares with its review now.
 *
 * The workbook itself keeps the brief's fingerprint alone. Which rows differ
 * is known on the device where the brief was made; elsewhere a stale brief
 * has no rows.
 *
 * @param now fingerprint of the brief as it would be made now
 * @returns undefined when no brief was made from the workbook
 */
export function compareLastBrief(
  typed: Review,
  now: string,
  remembered: BriefMemory | undefined,
): BriefComparison | undefined {
  const last = typed.details.briefFingerprint.trim();
  if (last === "") return undefined;
  const { value: review } = withMendedIds(typed);
  const fresh = last === now;
  if (fresh) return { state: "fresh", rows: review.gaps.map(({ id }) => ({ gap: id, state: "fresh" })) };
  const rows = remembered?.fingerprint === last ? compareBrief(remembered, review).rows : [];
  return { state: "stale", rows };
}

/** Preferences outlive versions of the program, so what stands there may be anything. */
function rememberedBriefs(preferences: Preferences): readonly BriefMemory[] {
  try {
    const kept: unknown = JSON.parse(preferences.get(KEY) ?? "[]");
    return Array.isArray(kept) ? kept.filter(isBriefMemory) : [];
  } catch {
    return [];
  }
}

const isBriefMemory = (value: unknown): value is BriefMemory =>
  isRecord(value) &&
  typeof value["fingerprint"] === "string" &&
  Array.isArray(value["rows"]) &&
  value["rows"].every(
    (row) => isRecord(row) && typeof row["gap"] === "string" && typeof row["fingerprint"] === "string",
  );

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;
