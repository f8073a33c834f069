import type { BriefComparison, BriefMemory } from "../../domain/brief/compare-brief";
import { briefMemory, compareBrief } from "../../domain/brief/compare-brief";
import type { Review } from "../../domain/review/review";
import { keep } from "./keep";
import { withMendedIds } from "../open-review";
import type { Preferences } from "../ports";

/** What is kept on this device of a brief that was made, to tell later which rows changed. */
export interface KeptBrief extends BriefMemory {
  readonly fingerprint: string;
}

const KEY = "briefs";
/** More than a person works on at a time. */
const KEPT = 5;

/** Keep what a brief was made from, in place of the oldest. */
export function rememberBrief(preferences: Preferences, brief: KeptBrief): void {
  const others = rememberedBriefs(preferences).filter(({ fingerprint }) => fingerprint !== brief.fingerprint);
  const { fingerprint, rows, parts } = brief;
  keep(preferences, KEY, JSON.stringify([{ fingerprint, rows, parts }, ...others].slice(0, KEPT)));
}

/** Undefined when the brief was made elsewhere, or too long ago. */
export const recallBrief = (preferences: Preferences, fingerprint: string): KeptBrief | undefined =>
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
  remembered: KeptBrief | undefined,
): BriefComparison | undefined {
  const last = typed.details.briefFingerprint.trim();
  if (last === "") return undefined;
  const { value: review } = withMendedIds(typed);
  if (last === now) return compareBrief(briefMemory(review), review);
  const { rows, parts } = remembered?.fingerprint === last ? compareBrief(remembered, review) : { rows: [], parts: [] };
  return { state: "stale", rows, parts };
}

/** Preferences outlive versions of the program, so what stands there may be anything. */
function rememberedBriefs(preferences: Preferences): readonly KeptBrief[] {
  try {
    const kept: unknown = JSON.parse(preferences.get(KEY) ?? "[]");
    return Array.isArray(kept) ? kept.filter(isKeptBrief) : [];
  } catch {
    return [];
  }
}

const isKeptBrief = (value: unknown): value is KeptBrief =>
  isRecord(value) &&
  typeof value["fingerprint"] === "string" &&
  Array.isArray(value["parts"]) &&
  value["parts"].every(
    (part) => isRecord(part) && typeof part["part"] === "string" && typeof part["fingerprint"] === "string",
  ) &&
  Array.isArray(value["rows"]) &&
  value["rows"].every(
    (row) => isRecord(row) && typeof row["gap"] === "string" && typeof row["fingerprint"] === "string",
  );

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;
