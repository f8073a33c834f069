import type { ColumnRegular, DataType, DimensionCols, DimensionRows } from "@revolist/revogrid";
import { defineCustomElements } from "@revolist/revogrid/loader";

import { CellEditor } from "./cell-editor";
import { cellContent, cellProperties, headerContent, rowHeaderContent } from "./cell-template";
import { gridPlace } from "./grid-layout";
import { toGridRows } from "./grid-rows";
import type { GridRow } from "./grid-rows";
import type { OutlineGroup } from "./look/outline";
import type { ColumnView, SheetView } from "./sheet-view";
import type { GridWords } from "./words";

export interface GridEvents {
  /** Rows and columns counted from 0. */
  readonly onSelect: (row: number, column: number) => void;
  readonly onEdit: (cells: readonly EditedCell[]) => void;
  /** The cell under the pointer or the cell cursor, and where it lies on the screen; undefined when there is none. */
  readonly onPoint: (cell: PointedCell | undefined) => void;
  /** The button of a group of rows or columns was pressed. */
  readonly onFold: (what: "rows" | "columns", group: OutlineGroup) => void;
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
  /** Open the editor of the cell that has the cursor, with what the cell holds. */
  readonly edit: () => Promise<void>;
  /** Where a cell with a comment lies; undefined for other cells and for what is scrolled away. */
  readonly boxOf: (row: number, column: number) => PointedCell | undefined;
}

/** The component gives the cells of a row a role, but not its number; a column that scrolls must be reachable by keys. */
const ROW_HEADER = { role: "rowheader", tabindex: -1 } as const;

/** What the component tells of a cell with the cursor, among other things. */
interface Focused {
  readonly model?: DataType;
  readonly column?: ColumnRegular;
}

/** The sheet of the workbench, on RevoGrid. */
export function createGrid(
  parent: HTMLElement,
  words: GridWords,
  { onSelect, onEdit, onPoint, onFold }: GridEvents,
): Grid {
  void defineCustomElements();
  const grid = document.createElement("revo-grid");
  let view: SheetView | undefined;
  const fold = (what: "rows" | "columns") => (group: OutlineGroup) => onFold(what, group);
  Object.assign(grid, {
    theme: "compact",
    rowHeaders: {
      size: 56,
      cellProperties: () => ROW_HEADER,
      cellTemplate: rowHeaderContent(words, fold("rows")),
    },
    resize: true,
    range: true,
    hideAttribution: true,
    editors: { text: CellEditor },
    rowSize: 20,
  });
  const isElsewhere = (): boolean => document.activeElement !== document.body && !grid.contains(document.activeElement);
  grid.addEventListener("pointerdown", () => isElsewhere() && (document.activeElement as HTMLElement).blur());
  // Who moves the cursor by hand goes where they want.
  for (const press of ["pointerdown", "beforekeydown"]) grid.addEventListener(press, () => (goal = undefined));
  grid.addEventListener("afterfocus", (event) => {
    // The component takes the focus along; who is at work in the pane while the cursor moves goes on there.
    if (isElsewhere()) event.preventDefault();
    const { model, column } = event.detail as Focused;
    if (!model || !column) return;
    const cell = { row: (model as GridRow).row, column: Number(column.prop) };
    // On its way the cursor still tells of the cell before, and a part of the grid that is new puts it back there.
    if (goal && (goal.row !== cell.row || goal.column !== cell.column)) void moveToGoal();
    else onSelect(cell.row, cell.column);
  });
  grid.addEventListener("afteredit", (event) => onEdit(editedCells(event.detail as EditDetail)));
  // The component names its column headers but not the row they are in.
  grid.addEventListener("aftergridrender", () => {
    grid.querySelectorAll(".header-rgRow:has([role=columnheader])").forEach((row) => row.setAttribute("role", "row"));
  });
  grid.addEventListener("mouseover", (event) => onPoint(pointedCell(event.target)));
  grid.addEventListener("mouseleave", () => onPoint(undefined));
  parent.replaceChildren(grid);

  // The component's methods come with its code, which loads a moment later than the page.
  const ready = customElements.whenDefined("revo-grid").then(() => grid.componentOnReady());
  let laidOut = "";
  /** Where the cursor was last sent, until a person moves it. */
  let goal: { readonly row: number; readonly column: number } | undefined;
  const moveToGoal = async (): Promise<void> => {
    const sent = goal;
    const loaded = await ready;
    const place = view && sent && gridPlace(view, sent.row, sent.column);
    if (place && goal === sent) await loaded.setCellsFocus(place, place, place.colType, place.rowType);
  };
  const cellAt = (row: number, column: number): HTMLElement | null =>
    grid.querySelector(`[data-row="${row}"][data-column="${column}"]`);

  const toColumn = ({ column, letter, width, groups }: ColumnView, place: number): ColumnRegular => ({
    prop: column,
    name: letter,
    size: width,
    editor: "text",
    filter: false,
    cellParser: (model) => view?.cell((model as GridRow).row, column).edited ?? "",
    ...(place < (view?.frozen.columns ?? 0) && { pin: "colPinStart" as const }),
    columnTemplate: headerContent(letter, groups, words, fold("columns")),
    cellProperties: ({ model }) => view && cellProperties(view, (model as GridRow).row, column),
    cellTemplate: (create, { model }) => view && cellContent(create, view.cell((model as GridRow).row, column)),
  });

  const show = (shown: SheetView, other: boolean): void => {
    view = shown;
    const { columns, rows, frozen, gridlines } = shown;
    const layout = JSON.stringify([columns, frozen.columns]);
    if (layout !== laidOut) grid.columns = columns.map(toColumn);
    laidOut = layout;
    grid.classList.toggle("with-gridlines", gridlines);
    const source = toGridRows(shown);
    const sizes = rows.map(({ height }, at) => {
      const isTop = at < frozen.rows;
      const type: DimensionRows = isTop ? "rowPinStart" : "rgRow";
      return { type, index: isTop ? at : at - frozen.rows, size: height };
    });
    grid.rowDefinitions = sizes;
    grid.pinnedTopSource = source.slice(0, frozen.rows);
    grid.source = source.slice(frozen.rows);
    void ready.then((loaded) => {
      if (view !== shown) return;
      // Rows that stay in sight get their heights only once the component knows of them.
      loaded.rowDefinitions = [...sizes];
      loaded.pinnedTopSource = [...loaded.pinnedTopSource];
      if (other) void loaded.scrollToCoordinate({ x: 0, y: 0 });
    });
  };

  return {
    show,
    select: async (row, column) => {
      const sent = { row, column };
      goal = sent;
      const loaded = await ready;
      const place = view && gridPlace(view, row, column);
      if (place && goal === sent) await loaded.scrollToCoordinate(scrolled(place));
      if (goal === sent) await moveToGoal();
      if (goal === sent && document.activeElement === document.body) {
        cellAt(row, column)?.focus({ preventScroll: true });
      }
    },
    edit: async () => {
      const loaded = await ready;
      const focused = await loaded.getFocused();
      if (focused?.column) await loaded.setCellEdit(focused.cell.y, focused.column.prop, focused.rowType);
    },
    boxOf: (row, column) => pointedCell(cellAt(row, column)),
  };
}

/** Only what scrolls has to. */
const scrolled = ({ x, y, colType, rowType }: NonNullable<ReturnType<typeof gridPlace>>) => ({
  ...(colType === ("rgCol" satisfies DimensionCols) && { x }),
  ...(rowType === ("rgRow" satisfies DimensionRows) && { y }),
});

function pointedCell(target: EventTarget | null): PointedCell | undefined {
  const cell = target instanceof Element ? target.closest<HTMLElement>("[data-thread-row]") : null;
  if (!cell) return undefined;
  const { row, column } = cell.dataset;
  return { row: Number(row), column: Number(column), box: cell.getBoundingClientRect() };
}

/** One cell typed into, or several pasted or cleared. */
type EditDetail =
  | { readonly model: DataType; readonly prop: number; readonly val?: unknown }
  | {
      readonly models: Readonly<Record<number, DataType>>;
      readonly data: Readonly<Record<number, Readonly<Record<string, unknown>>>>;
    };

const editedCells = (detail: EditDetail): readonly EditedCell[] => {
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
