import type { CellEdit, NewRow, WriteOutcome } from "../../app/ports";
import { inPortions, requireFits } from "./portions";
import { somebodyWritesBelow } from "./refusals";
import { writeOnce } from "./write-once";
import type { OnceSettings } from "./write-once";

/**
 * Write cells and add rows in two round trips: compare, then write.
 *
 * A change of somebody else can still come in between the two. The second trip shows it, so a third puts back what
 * was overwritten and the edit is tried anew, once; what is overtaken again counts as a conflict. A second change in
 * the instant before the third trip would go unnoticed. Texts of more than a few megabytes go in portions, because
 * Excel on the web takes 5 MB at a time.
 *
 * @throws UnusableInput for a table or column that is not there, a text that is too long, a cell merged into another,
 * and rows without room below their table; nothing is written then
 */
export async function writeWorkbook(
  edits: readonly CellEdit[],
  rows: readonly NewRow[],
  settings: OnceSettings = {},
): Promise<WriteOutcome> {
  requireFits(edits, rows);
  const outcomes: WriteOutcome[] = [];
  for (const portion of inPortions(edits, rows)) {
    outcomes.push(await writePortion(portion.edits, portion.rows, settings));
  }
  return {
    written: outcomes.reduce((sum, { written }) => sum + written, 0),
    added: outcomes.reduce((sum, { added }) => sum + added, 0),
    ids: outcomes.flatMap(({ ids }) => ids),
    rows: outcomes.flatMap((outcome) => outcome.rows),
    conflicts: outcomes.flatMap(({ conflicts }) => conflicts),
  };
}

async function writePortion(
  edits: readonly CellEdit[],
  rows: readonly NewRow[],
  settings: OnceSettings,
): Promise<WriteOutcome> {
  const first = await writeOnce(edits, rows, settings);
  const overtaken = first.overtaken.map(({ edit }) => edit);
  const left = rows.filter((row) => !first.added.has(row));
  const second =
    overtaken.length + left.length > 0 ? await writeOnce(overtaken, left, { select: settings.select }) : undefined;
  const conflicts = [...first.conflicts, ...(second?.conflicts ?? []), ...(second?.overtaken ?? [])];
  const added = new Map([...first.added, ...(second?.added ?? [])]);
  const places = rows.flatMap((row) => added.get(row) ?? []);
  if (places.length < rows.length) throw somebodyWritesBelow();
  return {
    written: edits.length - conflicts.length,
    added: places.length,
    ids: places.map(({ id }) => id),
    rows: places.map(({ row }) => row),
    conflicts,
  };
}
