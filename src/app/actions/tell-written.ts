import { asSentence } from "../../domain/text/as-sentence";
import { Refused } from "../session/refused";
import { problem, toProblem } from "../session/perform";
import { rowNameOf } from "../row-name";
import type { CellEdit } from "../writing";
import type { SessionContext } from "../session/session-context";
import type { Notice } from "../session/session-state";
import type { SessionWords } from "../words/session-words";
import type { CellsWritten } from "./write-cells";

/**
 * What to tell after a write: that it was done, that cells changed meanwhile, which were left for their formula, and
 * what was not written while the rest was.
 *
 * @throws UnusableInput when all that was to be written is gone, or is a formula
 */
export function tellWritten(context: SessionContext, cells: CellsWritten, done: Notice): Notice {
  const { words } = context;
  const { written, conflicts, overwritten, gone, formulas, failed } = cells;
  const [first] = gone;
  const goneRow = first && (first.rowId?.id.trim() ?? String(first.row));
  const rowGone = goneRow === undefined ? [] : [words().rowGone(goneRow)];
  const left = [
    ...(overwritten.length > 0 ? [words().overwritten(overwritten.length)] : []),
    ...(conflicts.length > 0 ? [words().conflicts(conflicts.length)] : []),
    ...formulasLeft(words(), formulas),
    ...rowGone,
    ...notWritten(context, cells),
  ].join(" ");
  if (left === "") return done;
  if (written + conflicts.length + overwritten.length === 0)
    throw new Refused(left, left === rowGone[0] ? goneRow : undefined);
  const told = problem(written === 0 ? left : `${words().written(written)} ${left}`);
  return gone.length + formulas.length + failed.length > 0 ? { ...told, leavesOut: true } : told;
}

/** A sentence about cells that were not written, with the reason, and none where there are none. */
export const notWritten = (context: SessionContext, { failed, reason }: CellsWritten): readonly string[] =>
  failed.length > 0 ? [context.words().notWritten(failed.length, asSentence(toProblem(reason, context).text))] : [];

/** A sentence about cells that were left for their formula, and none where there are none. */
export const formulasLeft = (words: SessionWords, edits: readonly CellEdit[]): readonly string[] =>
  edits.length > 0 ? [words.holdFormulas(namesOf(edits), edits.length)] : [];

/** Cells by their column and their rows, for the person: `Headline (G-001, G-002); Status (G-001)`. */
export function namesOf(edits: readonly CellEdit[]): string {
  const rows = new Map<string, string[]>();
  for (const edit of edits) rows.set(edit.header, [...(rows.get(edit.header) ?? []), String(rowNameOf(edit))]);
  return [...rows].map(([header, names]) => `${header} (${names.join(", ")})`).join("; ");
}
