import { columnLetter } from "../../domain/review/sheet-table";
import { isUnchanged, remember } from "../host/history/memento";
import type { Memento } from "../host/history/memento";
import type { LocalWorkbook } from "../host/local-workbook";
import { area } from "../host/state/area";
import { editText } from "../host/state/format-text";
import { raiseActivated } from "../host/state/raise-events";
import type { Sheet } from "../host/state/sheet";
import { foldGroup } from "../host/state/fold-group";
import type { CommentCard } from "./comment-card";
import { createGrid, type EditedCell, type Grid } from "./grid";
import type { PageParts } from "./page-parts";
import { sheetTabs } from "./sheet-tabs";
import { viewSheet } from "./sheet-view";
import type { WorkbenchWords } from "./words";

export interface SheetPane {
  /** Show the workbook as it is now. */
  readonly refresh: () => void;
  /** Put the focus on the cell that is selected. */
  readonly enter: () => void;
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
  card: CommentCard,
  { asWriter, onRefused }: SheetPaneEvents,
): SheetPane {
  const { book } = workbook;
  let shown: Sheet | undefined;
  let cursor = "";
  let drawn: Memento | undefined;
  let listed = "";

  const grid: Grid = createGrid(parts.grid, words.grid, {
    onSelect: (row, column) => {
      cursor = `${row}:${column}`;
      if (book.selected.row !== row || book.selected.column !== column) workbook.select(cellName(row, column));
      showCell();
      showComment(grid.boxOf(row, column));
    },
    onEdit: (cells) => write(cells),
    onFold: (what, group) => {
      workbook.history.record(() => foldGroup(book.active, what, group));
      refresh();
    },
    onPoint: (cell) => showComment(cell ?? grid.boxOf(book.selected.row, book.selected.column)),
  });

  const isOther = ({ row, column, text }: EditedCell): boolean => text !== editText(book.active.cells.get(row, column));

  const write = (cells: readonly EditedCell[]): void => {
    try {
      // What is pasted or cleared at once is taken back at once.
      const type = (): void => {
        // Entering a formula that stays what it was would lose what it had come to.
        for (const { row, column, text } of cells.filter(isOther)) workbook.edit(cellName(row, column), text);
      };
      asWriter(() => workbook.history.record(type));
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

  const showComment = (
    cell: { readonly row: number; readonly column: number; readonly box: DOMRect } | undefined,
  ): void => {
    const thread = cell && book.threadAt(book.active, cell.row, cell.column);
    const note = cell && book.noteAt(book.active, cell.row, cell.column);
    if (cell && thread) card.show([thread, ...thread.replies], cell.box, thread.resolved ? words.resolved : "");
    else if (cell && note) card.show([note], cell.box, words.note);
    else card.hide();
  };

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
    const now = remember(book);
    // A grid that is given the same rows again draws them all again, and loses an editor that is open.
    if (other || !drawn || !isUnchanged(drawn, now)) grid.show(viewSheet(book, active), other);
    drawn = now;
    showCell();
    if (other || cursor !== `${row}:${column}`) {
      cursor = `${row}:${column}`;
      void grid.select(row, column);
    }
  };

  parts.cellContent.setAttribute("aria-label", words.content);
  parts.cellContent.addEventListener("change", () => {
    const { row, column } = book.selected;
    write([{ row, column, text: parts.cellContent.value }]);
  });
  return { refresh, enter };
}

const cellName = (row: number, column: number): string => `${columnLetter(column + 1)}${row + 1}`;
