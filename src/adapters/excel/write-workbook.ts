import { NOTHING_WRITTEN, together, withRest } from "../../app/writing";
import type { CellEdit, NewRow, Portion, Refused, WriteOutcome } from "../../app/writing";
import { refuseTogether } from "./plan-edits";
import { inPortions, requireFits } from "./portions";
import { writeInRounds } from "./write-in-rounds";
import type { RoundSettings } from "./write-in-rounds";
import { writeOnce } from "./write-once";

/**
 * Write cells and add rows: compare in one round trip, write in the next.
 *
 * A change of somebody else can still come in between the two. The second trip shows it; what it went over is put back
 * as any other edit is made, compared first, and the edit is tried anew, once; what is overtaken again is a conflict.
 * A text that can't be put back is told, with `isOverwritten`, so that the person can.
 *
 * When Excel does not answer a write, what it was to do is compared once more, what was done is recognised, and only
 * the rest is written again. One thing stays unseen: a change that came in at the very moment before a write whose
 * answer was lost as well.
 *
 * Texts of more than a few megabytes go in portions, because Excel on the web takes 5 MB at a time.
 *
 * @throws UnusableInput when nothing was written: for a table or column that is not there, a text that is too long,
 * rows without room below their table, or what Excel refuses
 * @throws Unanswered when it can't be told what was written; writing the same again recognises it
 */
export async function writeWorkbook(
  edits: readonly CellEdit[],
  rows: readonly NewRow[],
  settings: RoundSettings,
): Promise<WriteOutcome> {
  requireFits(edits, rows);
  const outcomes: WriteOutcome[] = [];
  const portions = inPortions(edits, rows);
  if (settings.together && portions.length > 1) {
    const conflicts = await lookAt(portions);
    if (conflicts.length > 0) return { ...NOTHING_WRITTEN, conflicts: refuseTogether(edits, conflicts) };
  }
  for (const [at, portion] of portions.entries()) {
    const isFirst = outcomes.every(({ written, added, conflicts }) => written + added + conflicts.length === 0);
    try {
      const outcome = await writeInRounds(portion, settings);
      outcomes.push(outcome.failed ? withRest(outcome, portions.slice(at + 1)) : outcome);
      if (outcome.failed) break;
    } catch (error) {
      if (isFirst) throw error;
      outcomes.push(withRest({ ...NOTHING_WRITTEN, failed: { ...portion, error } }, portions.slice(at + 1)));
      break;
    }
  }
  return outcomes.reduce(together, NOTHING_WRITTEN);
}

/** What stands in the way of any portion, before the first is written. */
async function lookAt(portions: readonly Portion[]): Promise<readonly Refused[]> {
  const conflicts: Refused[] = [];
  for (const { edits } of portions.filter((portion) => portion.edits.length > 0)) {
    conflicts.push(...(await writeOnce({ edits, rows: [] }, { look: true })).conflicts);
  }
  return conflicts;
}
