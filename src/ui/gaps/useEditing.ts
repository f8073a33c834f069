import { useRef, useState } from "react";
import type { RefObject } from "react";

/** The cells of a row that are typed in; what follows for each of them is worked out with its editor (`edited-among.ts`). */
export interface Editing {
  /** None: nothing is typed. */
  readonly columns: readonly string[];
  /** The cell that has the focus, or is to have it; its field once it was entered. */
  readonly current: EditedField | undefined;
  /** What saves each cell whose field is on the screen. */
  readonly saves: RefObject<Map<string, () => void>>;
  /** Type in cells, and first in the first of them. */
  readonly open: (...columns: readonly string[]) => void;
  /** All, when left out; what was typed is kept. */
  readonly close: (column?: string) => void;
  readonly enter: (column: string, area: HTMLTextAreaElement) => void;
}

interface EditedField {
  readonly column: string;
  readonly area?: HTMLTextAreaElement;
}

export function useEditing(): Editing {
  const [columns, setColumns] = useState<readonly string[]>([]);
  const [current, setCurrent] = useState<EditedField>();
  const saves = useRef(new Map<string, () => void>());
  return {
    columns,
    current,
    saves,
    open: (...some) => {
      setColumns((last) => [...last, ...some.filter((column) => !last.includes(column))]);
      setCurrent({ column: some[0] ?? "" });
    },
    close: (column) => setColumns((last) => (column ? last.filter((one) => one !== column) : [])),
    enter: (column, area) => setCurrent((last) => (last?.area === area ? last : { column, area })),
  };
}
