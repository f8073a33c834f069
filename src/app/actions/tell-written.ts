import { Refused } from "../session/refused";
import { problem } from "../session/perform";
import type { CellEdit } from "../ports";
import type { SessionContext } from "../session/session-context";
import type { Notice } from "../session/session-state";
import type { SessionWords } from "../words/session-words";
import type { CellsWritten } from "./write-cells";

/**
 * What to tell after a write: that it was done, that cells changed meanwhile, or which were left for their formula.
 *
 * @throws Refused when all that was to be written is gone, or is a formula
 */
export function tellWritten(
  { words }: SessionContext,
  { written, conflicts, gone, formulas }: CellsWritten,
  done: Notice,
): Notice {
  const [first] = gone;
  if (conflicts.length + formulas.length === 0 && !first) return done;
  const left = [
    ...(conflicts.length > 0 ? [words().conflicts(conflicts.length)] : []),
    ...formulasLeft(words(), formulas),
    ...(first ? [words().rowGone(first.rowId?.id.trim() ?? String(first.row))] : []),
  ].join(" ");
  if (written === 0 && conflicts.length === 0) throw new Refused(left);
  return written === 0 ? problem(left) : { ...problem(`${words().fixed(written)} ${left}`), undo: words().undoInSheet };
}

/** A sentence about cells that were left for their formula, and none where there are none. */
export const formulasLeft = (words: SessionWords, edits: readonly CellEdit[]): readonly string[] =>
  edits.length > 0 ? [words.holdFormulas(namesOf(edits), edits.length)] : [];

/** Cells by their column and their rows, for the person: `Headline (G-001, G-002); Status (G-001)`. */
function namesOf(edits: readonly CellEdit[]): string {
  const rows = new Map<string, string[]>();
  for (const { header, row, rowId } of edits)
    rows.set(header, [...(rows.get(header) ?? []), rowId?.id.trim() ?? String(row)]);
  return [...rows].map(([header, names]) => `${header} (${names.join(", ")})`).join("; ");
}
