import { useRef, useState } from "react";

/** A cell that is typed in among others of its row. */
export interface EditedAmong {
  /** Whether another one is open, to which the focus belongs once this one is closed. */
  readonly isBesideAnother: boolean;
  /** Whether the focus belongs into this one. */
  readonly isCurrent: boolean;
  /** Whether the buttons of all stand below this one. */
  readonly isLast: boolean;
  readonly onEnter: (area: HTMLTextAreaElement) => void;
  /** Undefined where none comes after it. */
  readonly onNext: (() => void) | undefined;
  /** Lend what saves the cell, until the answer is called. */
  readonly bind: (save: () => void) => () => void;
  readonly onSaveAll: () => void;
  /** Close all; what was typed is kept. */
  readonly onCancel: () => void;
}

/** The cells of a row that are typed in. */
export interface Editing {
  /** None: nothing is typed. */
  readonly columns: readonly string[];
  /** The field that was entered last and is still open. */
  readonly field: { readonly column: string; readonly area: HTMLTextAreaElement } | undefined;
  /** Type in cells, and first in the first of them. */
  readonly open: (...columns: readonly string[]) => void;
  readonly close: (column?: string) => void;
  readonly among: (column: string) => EditedAmong;
}

/** @param order of the cells that may be open together: each leads on to the next */
export function useEditing(order: readonly string[]): Editing {
  const [columns, setColumns] = useState<readonly string[]>([]);
  const [current, setCurrent] = useState<string>();
  const [field, setField] = useState<Editing["field"]>();
  const saves = useRef(new Map<string, () => void>());
  const open: Editing["open"] = (...some) => {
    setColumns((last) => [...last, ...some.filter((column) => !last.includes(column))]);
    setCurrent(some[0]);
  };
  const close: Editing["close"] = (column) =>
    setColumns((last) => (column === undefined ? [] : last.filter((one) => one !== column)));
  return {
    columns,
    field: field && columns.includes(field.column) ? field : undefined,
    open,
    close,
    among: (column) => {
      const next = order[order.indexOf(column) + 1];
      return {
        isBesideAnother: columns.some((one) => one !== column),
        isCurrent: column === current,
        isLast: column === order.filter((one) => columns.includes(one)).at(-1),
        onEnter: (area) => {
          setCurrent(column);
          setField((last) => (last?.area === area ? last : { column, area }));
        },
        onNext: next === undefined ? undefined : () => open(next),
        bind: (save) => {
          saves.current.set(column, save);
          return () => void saves.current.delete(column);
        },
        onSaveAll: () => [...saves.current.values()].forEach((save) => save()),
        onCancel: () => close(),
      };
    },
  };
}
