import { UnusableInput } from "../domain/result";
import { problem } from "./perform";
import type { SessionContext } from "./session-context";
import type { Notice } from "./session-state";
import type { CellsWritten } from "./write-cells";

/**
 * What to tell after a write: that it was done, or that cells changed meanwhile.
 *
 * @throws UnusableInput when a row that was to be written is gone
 */
export function tellWritten(
  { words }: SessionContext,
  { written, conflicts, gone }: CellsWritten,
  done: Notice,
): Notice {
  const [first] = gone;
  if (conflicts.length === 0 && !first) return done;
  const left = [
    ...(conflicts.length > 0 ? [words().conflicts(conflicts.length)] : []),
    ...(first ? [words().rowGone(first.rowId?.id.trim() ?? String(first.row))] : []),
  ].join(" ");
  if (written === 0 && conflicts.length === 0) throw new UnusableInput(left);
  return written === 0 ? problem(left) : { ...problem(`${words().fixed(written)} ${left}`), undo: words().undoInSheet };
}
