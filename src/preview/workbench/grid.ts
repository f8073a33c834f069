import type { CellProps, ColumnRegular, HyperFunc, VNode } from "@revolist/revogrid";
import { defineCustomElements } from "@revolist/revogrid/loader";

import { CellEditor } from "./cell-editor";
import type { CellView, RowView, SheetView } from "./sheet-view";

export interface GridEvents {
  /** Rows and columns counted from 0. */
  readonly onSelect: (row: number, column: number) => void;
  readonly onEdit: (cells: readonly EditedCell[]) => void;
  /** The cell under the pointer or the cell cursor, and where it lies on the screen; undefined when there is none. */
  readonly onPoint: (cell: PointedCell | undefined) => void;
}

export interface PointedCell {
  readonly row: number;
  readonly column: number;
  readonly box: DOMRect;
}

export interface EditedCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

export interface Grid {
  /** Show a sheet; the place that is scrolled to stays, unless it is another sheet than before. */
  readonly show: (view: SheetView, other: boolean) => void;
  /** Move the cell cursor, and scroll there. The focus goes along unless something outside of the grid has it. */
  readonly select: (row: number, column: number) => Promise<void>;
  /** Where a cell with a comment lies; undefined for other cells and for what is scrolled away. */
  readonly boxOf: (row: number, column: number) => PointedCell | undefined;
}

/** A row as the component wants it: texts by column number, for editing and copying, and what else the cells show. */
interface GridRow {
  readonly [column: number]: string;
  readonly view: RowView;
}

/** The component gives the cells of a row a role, but not its number; a column that scrolls must be reachable by keys. */
const ROW_HEADER: CellProps = { role: "rowheader", tabindex: -1 };

/** The sheet of the workbench, on RevoGrid. */
export function createGrid(parent: HTMLElement, { onSelect, onEdit, onPoint }: GridEvents): Grid {
  void defineCustomElements();
  const grid = document.createElement("revo-grid");
  Object.assign(grid, {
    theme: "compact",
    rowHeaders: { size: 44, cellProperties: () => ROW_HEADER },
    resize: true,
    range: true,
    hideAttribution: true,
    editors: { text: CellEditor },
    rowSize: 26,
  });
  const isElsewhere = (): boolean => document.activeElement !== document.body && !grid.contains(document.activeElement);
  grid.addEventListener("pointerdown", () => isElsewhere() && (document.activeElement as HTMLElement).blur());
  grid.addEventListener("afterfocus", (event) => {
    // The component takes the focus along; who is at work in the pane while the cursor moves goes on there.
    if (isElsewhere()) event.preventDefault();
    const { rowIndex, colIndex } = (event as CustomEvent<{ rowIndex: number; colIndex: number }>).detail;
    // On its way to a cell the cursor still tells of the one before, which may be on another sheet by now.
    if (!goal || (goal.y === rowIndex && goal.x === colIndex)) onSelect(rowIndex, colIndex);
  });
  grid.addEventListener("afteredit", (event) => onEdit(editedCells((event as CustomEvent<EditDetail>).detail)));
  // The component names its column headers but not the row they are in.
  grid.addEventListener("aftergridrender", () => {
    grid.querySelectorAll(".header-rgRow:has([role=columnheader])").forEach((row) => row.setAttribute("role", "row"));
  });
  grid.addEventListener("mouseover", (event) => onPoint(pointedCell(event.target)));
  grid.addEventListener("mouseleave", () => onPoint(undefined));
  parent.replaceChildren(grid);

  // The component's methods come with its code, which loads a moment later than the page.
  const ready = customElements.whenDefined("revo-grid").then(() => grid.componentOnReady());
  let shown = "";
  /** Where the cursor was last sent, until it is there. */
  let goal: { readonly x: number; readonly y: number } | undefined;
  return {
    show: (view, other) => {
      const layout = JSON.stringify(view.columns);
      if (layout !== shown) grid.columns = view.columns.map(toColumn);
      shown = layout;
      grid.rowDefinitions = view.rows.map(({ height }, index) => ({ type: "rgRow" as const, index, size: height }));
      grid.source = view.rows.map(toRow);
      if (other) void ready.then((loaded) => loaded.scrollToCoordinate({ x: 0, y: 0 }));
    },
    select: async (row, column) => {
      const cell = { x: column, y: row };
      goal = cell;
      const loaded = await ready;
      if (goal === cell) await loaded.scrollToCoordinate(cell);
      if (goal === cell) await loaded.setCellsFocus(cell, cell);
      if (goal === cell && document.activeElement === document.body) {
        grid
          .querySelector<HTMLElement>(`[data-rgrow="${row}"][data-rgcol="${column}"]`)
          ?.focus({ preventScroll: true });
      }
      if (goal === cell) goal = undefined;
    },
    boxOf: (row, column) =>
      pointedCell(grid.querySelector(`[data-thread-row="${row}"][data-thread-column="${column}"]`)),
  };
}

function pointedCell(target: EventTarget | null): PointedCell | undefined {
  const cell = target instanceof Element ? target.closest<HTMLElement>("[data-thread-row]") : null;
  if (!cell) return undefined;
  const { threadRow, threadColumn } = cell.dataset;
  return { row: Number(threadRow), column: Number(threadColumn), box: cell.getBoundingClientRect() };
}

const toRow = (view: RowView): GridRow => ({ ...view.cells.map(({ text }) => text), view });

const toColumn = ({ letter, width }: SheetView["columns"][number], index: number): ColumnRegular => ({
  prop: index,
  name: letter,
  size: width,
  editor: "text",
  filter: false,
  cellProperties: ({ model, rowIndex }) => cellProperties(cellOf(model as GridRow, index), rowIndex, index, width),
  cellTemplate: (create, { model }) => cellContent(create, cellOf(model as GridRow, index), width),
});

const cellOf = (row: GridRow, column: number): CellView | undefined => row.view.cells[column];

const cellProperties = (cell: CellView | undefined, row: number, column: number, width: number): CellProps => ({
  class: {
    [`cell-${cell?.kind ?? "plain"}`]: true,
    [`thread-${cell?.thread ?? "none"}`]: true,
    "cell-wide": isWide(cell, width),
  },
  ...(cell?.thread ? { "data-thread-row": row, "data-thread-column": column } : {}),
});

const isWide = (cell: CellView | undefined, width: number): cell is CellView =>
  cell !== undefined && cell.room > width && cell.text !== "";

/** Text that has more room than its column lies over the empty or merged cells beside it. */
function cellContent(create: HyperFunc<VNode>, cell: CellView | undefined, width: number): VNode {
  return create(
    "div",
    { class: "cell-text", ...(isWide(cell, width) && { style: { maxWidth: `${cell.room}px` } }) },
    cell?.text ?? "",
  );
}

/** One cell typed into, or several pasted or cleared. */
type EditDetail =
  | { readonly rowIndex: number; readonly colIndex: number; readonly val?: unknown }
  | { readonly models: unknown; readonly data: Readonly<Record<number, Readonly<Record<string, unknown>>>> };

const editedCells = (detail: EditDetail): readonly EditedCell[] => {
  if (!("models" in detail)) {
    return [{ row: detail.rowIndex, column: detail.colIndex, text: String(detail.val ?? "") }];
  }
  return Object.entries(detail.data).flatMap(([row, cells]) =>
    Object.entries(cells).map(([column, text]) => ({
      row: Number(row),
      column: Number(column),
      text: String(text ?? ""),
    })),
  );
};
