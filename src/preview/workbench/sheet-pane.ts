import { columnLetter } from "../../domain/review/sheet-table";
import { isUnchanged, remember } from "../host/history/memento";
import type { Memento } from "../host/history/memento";
import type { LocalWorkbook } from "../host/local-workbook";
import { area } from "../host/state/area";
import { editText } from "../host/state/format-text";
import { raiseActivated } from "../host/state/raise-events";
import type { Sheet } from "../host/state/sheet";
import { foldGroup } from "../host/state/fold-group";
import { cellPopups } from "./cell-popups";
import { createGrid, type Grid } from "./grid";
import type { EditedCell, PointedCell } from "./grid-events";
import { holdRow } from "./held-row";
import { linkAt, openPage } from "./links";
import type { PageParts } from "./page-parts";
import { goneRow } from "./refusals";
import { sheetComments } from "./sheet-comments";
import { sheetTabs } from "./sheet-tabs";
import { markOf, viewSheet } from "./sheet-view";
import type { WorkbenchWords } from "./words/workbench-words";

export interface SheetPane {
  /** Show the workbook as it is now. */
  readonly refresh: () => void;
  /** Put the focus on the cell that is selected. */
  readonly enter: () => void;
  /** Puts a text into the cell that is selected now, also when another one is selected by then. */
  readonly writer: () => (text: string) => void;
  /** Write what is typed in a cell, and close its editor. */
  readonly leave: () => void;
  /** Whether something is typed in a cell that is not written yet. */
  readonly isTyping: () => boolean;
}

export interface SheetPaneEvents {
  /** Do an edit in the name of whoever types now. */
  readonly asWriter: (edit: () => void) => void;
  readonly onRefused: (error: unknown) => void;
}

/** The workbook's side of the workbench: tabs, cells, the bar with the whole text of a cell, comments. */
export function createSheetPane(
  workbook: LocalWorkbook,
  parts: PageParts,
  words: WorkbenchWords,
  { asWriter, onRefused }: SheetPaneEvents,
): SheetPane {
  const { book } = workbook;
  let shown: Sheet | undefined;
  let cursor = "";
  let drawn: Memento | undefined;
  let listed = "";

  const grid: Grid = createGrid(parts.grid, words.grid, {
    onSelect: (row, column, isSent) => {
      cursor = `${row}:${column}`;
      // By the time that the cursor is where it was sent, or on a sheet that is left, the workbook may be elsewhere.
      const isLeft = isSent || book.active !== shown;
      const isOther = book.selected.row !== row || book.selected.column !== column;
      if (isOther && !isLeft) workbook.select(cellName(row, column));
      showCell();
      comments.show(grid.boxOf(row, column));
    },
    onEdit: (cells) => write(cells, shown),
    onOpen: (row) => holdRow(shown ?? book.active, row),
    onGone: (text) => onRefused(goneRow(text)),
    onChoose: (cell) => popups.choose(cell),
    onMenu: (cell) => popups.menu(cell),
    onFold: (what, group) => {
      attempt(() => foldGroup(book.active, what, group));
    },
    onPoint: (cell) => {
      const isCommented = cell && markOf(book, book.active, cell.row, cell.column) !== undefined;
      comments.show(isCommented ? cell : selectedBox());
    },
    onComment: (cell) => comments.write(cell),
    onFollow: ({ row, column }) => {
      const link = linkAt(book.active, row, column);
      if (link !== undefined) openPage(link);
    },
  });

  const write = (cells: readonly EditedCell[], sheet = book.active): void =>
    attempt(() => {
      for (const { row, column, text } of cells) {
        // Entering a formula that stays what it was would lose what it had come to.
        if (text !== editText(sheet.cells.get(row, column))) workbook.edit(placeName(sheet, row, column), text);
      }
    });

  /** Do something in the name of whoever types now; what is done at once is taken back at once. */
  const attempt = (work: () => void): void => {
    try {
      asWriter(() => workbook.history.record(work));
    } catch (error) {
      onRefused(error);
    }
    refresh();
  };

  const showCell = (): void => {
    const { row, column } = book.selected;
    parts.cellName.textContent = cellName(row, column);
    const cell = book.active.cells.get(row, column);
    if (document.activeElement !== parts.cellContent) parts.cellContent.value = editText(cell);
  };

  const selectedBox = (): PointedCell | undefined => grid.boxOf(book.selected.row, book.selected.column);

  const comments = sheetComments(workbook, words.comments, {
    attempt: (edit) => attempt(edit),
    onLeave: () => {
      enter();
      comments.show(selectedBox());
    },
  });
  parts.grid.append(comments.element);
  const popups = cellPopups(workbook, words, parts.grid, {
    write: (cells) => write(cells),
    attempt: (edit) => attempt(edit),
    onComment: comments.write,
    onClose: () => enter(),
  });

  const open = (sheet: Sheet): void => {
    book.setSelection(sheet, area(0, 0));
    raiseActivated(book);
    refresh();
    enter();
  };

  const enter = (): void => {
    const { activeElement } = document;
    if (activeElement instanceof HTMLElement) activeElement.blur();
    void grid.select(book.selected.row, book.selected.column);
  };

  const refresh = (): void => {
    // What is typed belongs to the sheet that is left.
    if (book.active !== shown) grid.leave();
    const { active, selected } = book;
    const { row, column } = selected;
    const sheets = JSON.stringify([
      active.name,
      ...book.sheets.map(({ name, visibility, tabColor }) => [name, visibility, tabColor]),
    ]);
    // A tab that is drawn again loses the focus.
    if (sheets !== listed) parts.tabs.replaceChildren(...sheetTabs(book, open));
    listed = sheets;
    const other = active !== shown;
    shown = active;
    // A grid that is given the same rows again draws them all again, and loses an editor that is open.
    if (other || !drawn || !isUnchanged(drawn, book)) {
      drawn = remember(book, drawn);
      grid.show(viewSheet(book, active), other);
      comments.show(selectedBox());
    }
    showCell();
    if (other || cursor !== `${row}:${column}`) {
      cursor = `${row}:${column}`;
      void grid.select(row, column);
    }
  };

  parts.cellContent.setAttribute("aria-label", words.content);
  const writer = (): ((text: string) => void) => {
    const { active, selected } = book;
    const { column } = selected;
    const rowNow = holdRow(active, selected.row);
    return (text) => {
      const row = rowNow();
      if (row === undefined) onRefused(goneRow(text));
      else write([{ row, column, text }], active);
    };
  };
  return { refresh, enter, writer, leave: grid.leave, isTyping: grid.isTyping };
}

const placeName = ({ name }: Sheet, row: number, column: number): string =>
  `'${name.replaceAll("'", "''")}'!${cellName(row, column)}`;

const cellName = (row: number, column: number): string => `${columnLetter(column + 1)}${row + 1}`;
