import type { DataType } from "@revolist/revogrid";

import type { GridRow } from "./grid-rows";

/** A cell of the sheet, counted from 0. */
export interface SheetPlace {
  readonly row: number;
  readonly column: number;
}

/** A cell, and where it lies on the screen. */
export interface PointedCell extends SheetPlace {
  readonly box: DOMRect;
}

export interface EditedCell extends SheetPlace {
  readonly text: string;
}

type Asked = "edit" | "comment" | "menu" | "choices";

/** What a key of Excel asks for at the cell with the cursor. */
export function askedBy({ key, altKey, ctrlKey, shiftKey }: KeyboardEvent): Asked | undefined {
  if (key === "F2") return ctrlKey && shiftKey ? "comment" : "edit";
  if (key === "ContextMenu" || (key === "F10" && shiftKey)) return "menu";
  return key === "ArrowDown" && altKey ? "choices" : undefined;
}

/** The cell that something of the page is in. */
export function pointedCell(target: EventTarget | null): PointedCell | undefined {
  const cell = target instanceof Element ? target.closest<HTMLElement>("[data-row]") : null;
  if (!cell) return undefined;
  const { row, column } = cell.dataset;
  return { row: Number(row), column: Number(column), box: cell.getBoundingClientRect() };
}

/** One cell typed into, or several pasted or cleared. */
export type EditDetail =
  | { readonly model: DataType; readonly prop: number; readonly val?: unknown }
  | {
      readonly models: Readonly<Record<number, DataType>>;
      readonly data: Readonly<Record<number, Readonly<Record<string, unknown>>>>;
    };

/** What was typed, pasted or cleared, cell by cell. */
export const editedCells = (detail: EditDetail): readonly EditedCell[] => {
  if (!("models" in detail)) {
    return [{ row: (detail.model as GridRow).row, column: Number(detail.prop), text: String(detail.val ?? "") }];
  }
  const { models, data } = detail;
  return Object.entries(data).flatMap(([at, cells]) => {
    const row = (models[Number(at)] as GridRow | undefined)?.row;
    if (row === undefined) return [];
    return Object.entries(cells).map(([column, text]) => ({ row, column: Number(column), text: String(text ?? "") }));
  });
};
