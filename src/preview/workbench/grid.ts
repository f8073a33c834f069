import type { ColumnRegular, DataType, DimensionRows, FocusRenderEvent, HyperFunc, VNode } from "@revolist/revogrid";
import { defineCustomElements } from "@revolist/revogrid/loader";

import { createCellEditor } from "./cell-editor";
import { cellContent, cellProperties, choiceButton, headerContent, rowHeaderContent } from "./cell-template";
import { answerClipboard } from "./grid-clipboard";
import { editedCells, pointedCell } from "./grid-events";
import type { EditDetail, EditedCell, PointedCell, SheetPlace } from "./grid-events";
import { gridPlace, sheetCell } from "./grid-layout";
import { keyAnswer, movedTo } from "./grid-keys";
import type { Move } from "./grid-keys";
import { toGridRows } from "./grid-rows";
import type { GridRow } from "./grid-rows";
import type { OutlineGroup } from "./look/outline";
import type { ColumnView, SheetView } from "./sheet-view";
import type { GridWords } from "./words/workbench-words";

export interface GridEvents {
  /** The cursor is at a cell, rows and columns counted from 0: sent there by `select`, or moved there by a person. */
  readonly onSelect: (row: number, column: number, isSent: boolean) => void;
  readonly onEdit: (cells: readonly EditedCell[]) => void;
  /** A cell is opened to type in it: where its row is by then. */
  readonly onOpen: (row: number) => () => number | undefined;
  /** The row that a text was typed for is gone. */
  readonly onGone: (text: string) => void;
  /** The cell under the pointer or the cell cursor, and where it lies on the screen; undefined when there is none. */
  readonly onPoint: (cell: PointedCell | undefined) => void;
  /** A person asks for what the cell offers to choose from, or for what can be done there. */
  readonly onChoose: (cell: PointedCell) => void;
  readonly onMenu: (cell: PointedCell) => void;
  /** A person wants to say something at the cell. */
  readonly onComment: (cell: PointedCell) => void;
  /** The cell was clicked with Ctrl, which follows a link. */
  readonly onFollow: (cell: PointedCell) => void;
  /** The button of a group of rows or columns was pressed. */
  readonly onFold: (what: "rows" | "columns", group: OutlineGroup) => void;
}

export interface Grid {
  /** Show a sheet; the place that is scrolled to stays, unless it is another sheet than before. */
  readonly show: (view: SheetView, other: boolean) => void;
  /** Move the cell cursor, and scroll there. The focus goes along unless something outside of the grid has it. */
  readonly select: (row: number, column: number) => Promise<void>;
  /** Write what is typed in a cell, and close its editor. */
  readonly leave: () => void;
  /** Whether something is typed that leaving would write. */
  readonly isTyping: () => boolean;
  /** Where a cell lies; undefined for what is hidden or scrolled away. */
  readonly boxOf: (row: number, column: number) => PointedCell | undefined;
}

/** The component gives the cells of a row a role, but not its number; a column that scrolls must be reachable by keys. */
const ROW_HEADER = { role: "rowheader", tabindex: -1 } as const;

/** Keys that press a button with the focus. */
const PRESSES: ReadonlySet<string> = new Set(["Enter", " "]);

/** What the component tells of a cell with the cursor, among other things. */
interface Focused {
  readonly model?: DataType;
  readonly column?: ColumnRegular;
}

/** The sheet of the workbench, on RevoGrid. */
export function createGrid(
  parent: HTMLElement,
  words: GridWords,
  { onSelect, onEdit, onOpen, onGone, onPoint, onFold, onChoose, onMenu, onComment, onFollow }: GridEvents,
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
    rowSize: 20,
    focusTemplate: (create: HyperFunc<VNode>, { range, rowType, colType }: FocusRenderEvent) => {
      const cell = view && sheetCell(view, { x: range.x, y: range.y, rowType, colType });
      return (
        cell &&
        view?.cell(cell.row, cell.column).offersChoices &&
        choiceButton(create, words, () => atCell(cell, onChoose))
      );
    },
  });
  const answers = { menu: onMenu, choices: onChoose, comment: onComment } as const;
  const editor = createCellEditor(parent, {
    boxOf: ({ row, column }) => pointedCell(cellAt(row, column)),
    onWrite: (cell, text) => (cell ? onEdit([{ ...cell, text }]) : onGone(text)),
    onMove: (by, from) => {
      cursor = from ?? cursor;
      move(by, false);
    },
  });
  const openEditor = (cell: SheetPlace, isTypedOver: boolean): void => {
    if (!view) return;
    const rowNow = onOpen(cell.row);
    const cellNow = (): SheetPlace | undefined => {
      const row = rowNow();
      return row === undefined ? undefined : { ...cell, row };
    };
    editor.open(cellNow, view.cell(cell.row, cell.column).edited, isTypedOver);
    // Where the cell is scrolled away, the sheet comes after the editor.
    if (!cellAt(cell.row, cell.column)) void select(cell.row, cell.column).then(editor.follow);
  };
  /** At once: the grid goes there a moment after the key, and letters that come meanwhile are for the cell gone to. */
  const move = (by: Move, toEdge: boolean): void => {
    if (!view || !cursor) return;
    const to = movedTo(view, cursor, by, toEdge);
    cursor = to;
    onSelect(to.row, to.column, false);
    void select(to.row, to.column);
  };
  const isElsewhere = (): boolean => document.activeElement !== document.body && !grid.contains(document.activeElement);
  grid.addEventListener("pointerdown", () => isElsewhere() && (document.activeElement as HTMLElement).blur());
  // Who moves the cursor by hand goes where they want.
  grid.addEventListener("pointerdown", () => (goal = undefined));
  grid.addEventListener("afterfocus", (event) => {
    // The component takes the focus along; who is at work in the pane while the cursor moves goes on there.
    if (isElsewhere()) event.preventDefault();
    const { model, column } = event.detail as Focused;
    if (!model || !column) return;
    const cell = { row: (model as GridRow).row, column: Number(column.prop) };
    // On its way the cursor still tells of the cell before, and a part of the grid that is new puts it back there.
    if (goal && (goal.row !== cell.row || goal.column !== cell.column)) {
      void moveToGoal();
      return;
    }
    cursor = cell;
    onSelect(cell.row, cell.column, goal !== undefined);
  });
  // The cell that is clicked has the cursor before it is drawn so.
  grid.addEventListener("beforecellfocus", ({ detail: { model, prop } }) => {
    if (model && !goal) cursor = { row: (model as GridRow).row, column: Number(prop) };
  });
  grid.addEventListener("beforeeditstart", (event) => {
    event.preventDefault();
    const { model, prop } = event.detail;
    if (model) openEditor({ row: (model as GridRow).row, column: Number(prop) }, false);
  });
  grid.addEventListener("viewportscroll", editor.follow);
  grid.addEventListener("afteredit", (event) => onEdit(editedCells(event.detail as EditDetail)));
  // The component names its column headers but not the row they are in.
  grid.addEventListener("aftergridrender", () => {
    grid.querySelectorAll(".header-rgRow:has([role=columnheader])").forEach((row) => row.setAttribute("role", "row"));
  });
  grid.addEventListener("mouseover", (event) => onPoint(pointedCell(event.target)));
  grid.addEventListener("click", (event: Event) => {
    const cell = pointedCell(event.target);
    if (!cell || !(event instanceof MouseEvent)) return;
    if (event.ctrlKey || event.metaKey) onFollow(cell);
    else if (event.target instanceof Element && event.target.matches(".filter-button")) onMenu(cell);
  });
  answerClipboard(grid, isElsewhere);
  grid.addEventListener("contextmenu", (event: Event) => {
    const cell = pointedCell(event.target);
    if (!cell || !(event instanceof MouseEvent)) return;
    event.preventDefault();
    onMenu({ ...cell, box: new DOMRect(event.clientX, event.clientY, 0, 0) });
  });
  grid.addEventListener("beforekeydown", (event) => {
    const { original } = event.detail;
    // Each part of the grid tells of each key, and the one that opens the editor goes on into it.
    if (editor.isOpen()) event.preventDefault();
    if (original.defaultPrevented || isElsewhere() || !cursor) return;
    const isForButton = original.target instanceof HTMLButtonElement && PRESSES.has(original.key);
    const answer = isForButton ? undefined : keyAnswer(original);
    if (answer || isForButton) event.preventDefault();
    if (!answer) return;
    if (answer.does !== "type") original.preventDefault();
    if (answer.does === "move") move(answer.by, answer.toEdge);
    else if (answer.does === "ask") atCell(cursor, answers[answer.what]);
    else openEditor(cursor, answer.does === "type");
  });
  grid.addEventListener("mouseleave", () => onPoint(undefined));
  parent.replaceChildren(grid);

  // The component's methods come with its code, which loads a moment later than the page.
  const ready = customElements.whenDefined("revo-grid").then(() => grid.componentOnReady());
  let laidOut = "";
  let cursor: SheetPlace | undefined;
  /** Where the cursor was last sent, until a person moves it. */
  let goal: SheetPlace | undefined;
  const moveToGoal = async (): Promise<void> => {
    const sent = goal;
    const loaded = await ready;
    const place = view && sent && gridPlace(view, sent.row, sent.column);
    if (place && goal === sent) await loaded.setCellsFocus(place, place, place.colType, place.rowType);
  };
  const cellAt = (row: number, column: number): HTMLElement | null =>
    grid.querySelector(`[data-row="${row}"][data-column="${column}"]`);

  const focusGoal = (): void => {
    if (goal && document.activeElement === document.body) cellAt(goal.row, goal.column)?.focus({ preventScroll: true });
  };
  // A cell may be drawn only after the cursor was sent there, and drawn anew when it has the focus.
  new MutationObserver(() => {
    focusGoal();
    editor.follow();
  }).observe(grid, { subtree: true, childList: true });

  const isDrawn = (line: string): boolean => grid.querySelector(`[${line}]`) !== null;
  const atCell = ({ row, column }: SheetPlace, tell: GridEvents["onMenu"]): void => {
    const cell = pointedCell(cellAt(row, column));
    if (cell) tell(cell);
  };
  const select = async (row: number, column: number): Promise<void> => {
    const sent = { row, column };
    goal = sent;
    cursor = sent;
    const loaded = await ready;
    const place = view && gridPlace(view, row, column);
    // What is drawn is brought into sight with the cursor.
    if (place && goal === sent && !isDrawn(`data-row="${row}"`)) await loaded.scrollToRow(place.y);
    if (place && goal === sent && !isDrawn(`data-column="${column}"`)) await loaded.scrollToColumnIndex(place.x);
    if (goal === sent) await moveToGoal();
    focusGoal();
  };

  const toColumn = ({ column, letter, width, groups }: ColumnView, place: number): ColumnRegular => ({
    prop: column,
    name: letter,
    size: width,
    editor: "text",
    filter: false,
    cellParser: (model) => view?.cell((model as GridRow).row, column).edited ?? "",
    ...(place < (view?.frozen.columns ?? 0) && { pin: "colPinStart" as const }),
    columnTemplate: headerContent(letter, groups, words, fold("columns")),
    cellProperties: ({ model }) => view && cellProperties(view, (model as GridRow).row, column, words),
    cellTemplate: (create, { model }) => view && cellContent(create, view.cell((model as GridRow).row, column), words),
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
    select,
    leave: editor.leave,
    isTyping: editor.isTyping,
    boxOf: (row, column) => pointedCell(cellAt(row, column)),
  };
}
