import type { CellEdit, NewRow, WriteOutcome } from "../../app/ports";
import { UnusableInput } from "../../domain/result";
import { inPortions, requireFits } from "./portions";
import { writeOnce } from "./write-once";

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
export async function writeWorkbook(edits: readonly CellEdit[], rows: readonly NewRow[]): Promise<WriteOutcome> {
  requireFits(edits, rows);
  const outcomes: WriteOutcome[] = [];
  for (const portion of inPortions(edits, rows)) outcomes.push(await writePortion(portion.edits, portion.rows));
  return {
    written: outcomes.reduce((sum, { written }) => sum + written, 0),
    added: outcomes.reduce((sum, { added }) => sum + added, 0),
    ids: outcomes.flatMap(({ ids }) => ids),
    conflicts: outcomes.flatMap(({ conflicts }) => conflicts),
  };
}

async function writePortion(edits: readonly CellEdit[], rows: readonly NewRow[]): Promise<WriteOutcome> {
  const first = await writeOnce(edits, rows);
  const overtaken = first.overtaken.map(({ edit }) => edit);
  const left = rows.filter((row) => !first.ids.has(row));
  const second = overtaken.length + left.length > 0 ? await writeOnce(overtaken, left) : undefined;
  const conflicts = [...first.conflicts, ...(second?.conflicts ?? []), ...(second?.overtaken ?? [])];
  const ids = new Map([...first.ids, ...(second?.ids ?? [])]);
  if (rows.some((row) => !ids.has(row))) {
    throw new UnusableInput("Somebody writes below the table at this moment, so rows were not added; try again");
  }
  return {
    written: edits.length - conflicts.length,
    added: ids.size,
    ids: rows.flatMap((row) => ids.get(row) ?? []),
    conflicts,
  };
}
