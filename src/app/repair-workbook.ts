import type { Language } from "../domain/language";
import type { Unrepaired, RepairStep } from "../domain/review/repair-step";
import { findLostTables } from "../domain/review/lost-tables";
import { findNotCalculated } from "../domain/review/repair/not-calculated";
import { examineReview } from "../domain/review/repair/plan-repair";
import { tableOf } from "../domain/review/sheet-table";
import { UNKNOWN_AUTHOR } from "../domain/review/unknown-author";
import { frozenCopy } from "./frozen-copy";
import type { RepairableWorkbook } from "./ports";

/** What a repair came to. */
export interface RepairedWorkbook {
  /** What was done, or on a dry run would be. */
  readonly steps: readonly RepairStep[];
  /** What is not as it should be and stays. */
  readonly left: readonly Unrepaired[];
  /** Undefined when there was nothing to do. */
  readonly file: Uint8Array | undefined;
  /** The language of the review, by the headers of its tables. */
  readonly language: Language;
}

/**
 * Put a review right that was edited elsewhere. Carried out on a dry run too, so that both tell the same.
 *
 * @throws FrozenCopy for a copy for reading, UnusableInput when the repaired file does not stand its check
 */
export async function repairWorkbook(workbook: RepairableWorkbook): Promise<RepairedWorkbook> {
  const { grids, tables, threads, faults } = await workbook.inspect();
  const plan = examineReview(grids, tables, threads);
  const gaps = plan.layouts.find(({ spec }) => spec.name === "Gaps");
  const isThere = gaps !== undefined || tableOf(tables, "Gaps") !== undefined;
  const frozen = isThere ? undefined : frozenCopy(findLostTables(["Gaps"], tables, grids), tables, threads);
  if (frozen) throw frozen;
  const language = gaps?.language ?? plan.layouts[0]?.language ?? "en";
  const unread = findNotCalculated(plan.layouts, grids);
  const planned = [...faults, ...plan.steps];
  const steps = [...planned, ...(await workbook.missingLooks(plan.layouts, planned))];
  if (steps.every(isTolerated)) return { steps: [], left: [...plan.left, ...unread], file: undefined, language };
  const { done, left, file } = await workbook.repair(steps, UNKNOWN_AUTHOR[language]);
  return { steps: done, left: [...plan.left, ...left, ...unread], file: done.length > 0 ? file : undefined, language };
}

/** What every program reads as it is, so that it alone is no reason for a new file. */
const isTolerated = (step: RepairStep): boolean => step.kind === "mend-file" && step.fault === "loose-order";
