import { DELIVERABLE_COLUMNS } from "../../domain/review/tables";
import type { Editing } from "./useEditing";

/** A cell that is typed in among others of its row. */
export interface EditedAmong {
  /** Whether the focus belongs into this one. */
  readonly isCurrent: boolean;
  /** Whether the buttons of all stand below this one. */
  readonly isLast: boolean;
  /** Undefined where none comes after it. */
  readonly onNext: (() => void) | undefined;
  /** Whether that one is typed in, too. */
  readonly isNextOpen: boolean;
  /** Come back from there to what could not be saved, unless something was typed there meanwhile; that field closes where it was to be. */
  readonly onBack: (closes: boolean) => void;
  /** Lend what saves the cell, until the answer is called. */
  readonly bind: (save: () => void) => () => void;
  readonly onSaveAll: () => void;
}

const ORDER: readonly string[] = DELIVERABLE_COLUMNS;

/** The three cells of a gap lead from one to the next. */
export function editedAmong(
  { columns, current, saves, open, close }: Editing,
  column: string,
  isTyped: (column: string) => boolean,
): EditedAmong {
  const next = ORDER[ORDER.indexOf(column) + 1];
  const isLedOn = next !== undefined && current?.column === next && !isTyped(next);
  return {
    isCurrent: column === current?.column,
    isLast: column === ORDER.filter((one) => columns.includes(one)).at(-1),
    onNext: next === undefined ? undefined : () => open(next),
    isNextOpen: next !== undefined && columns.includes(next),
    onBack: (closes) => {
      if (!isLedOn) return;
      if (closes) close(next);
      open(column);
    },
    bind: (save) => {
      saves.current.set(column, save);
      return () => void saves.current.delete(column);
    },
    onSaveAll: () => [...saves.current.values()].forEach((save) => save()),
  };
}
