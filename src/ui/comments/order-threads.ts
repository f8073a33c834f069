import type { SelectedCell } from "../../app/session/session-state";
import type { Thread } from "../../domain/review/thread";

export interface OrderedThreads {
  /** Threads on the selected row. */
  readonly here: readonly Thread[];
  readonly elsewhere: readonly Thread[];
}

/** Threads of the selected row apart from the others; in both the open ones first, then where something was said last. */
export function orderThreads(threads: readonly Thread[], selected: SelectedCell | undefined): OrderedThreads {
  const ordered = [...threads].sort(
    (a, b) => Number(a.resolved) - Number(b.resolved) || lastWord(b).localeCompare(lastWord(a)),
  );
  return {
    here: ordered.filter((thread) => isOn(thread, selected)),
    elsewhere: ordered.filter((thread) => !isOn(thread, selected)),
  };
}

export const openThreads = (threads: readonly Thread[]): readonly Thread[] =>
  threads.filter(({ resolved }) => !resolved);

/** A thread beside our tables is on the selection when it hangs on the very cell. */
function isOn({ on, sheet, cell }: Thread, selected: SelectedCell | undefined): boolean {
  if (!selected) return false;
  if (on && selected.table !== undefined) return on.table === selected.table && on.row === selected.rowId;
  return sheet === selected.sheet && cell === selected.cell;
}

const lastWord = ({ time, replies }: Thread): string => replies.at(-1)?.time ?? time;
