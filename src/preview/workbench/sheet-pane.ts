import { columnLetter } from "../../domain/review/sheet-table";
import { isUnchanged, remember } from "../host/history/memento";
import type { Memento } from "../host/history/memento";
import type { LocalWorkbook } from "../host/local-workbook";
import { area } from "../host/state/area";
import { editText } from "../host/state/format-text";
import { raiseActivated } from "../host/state/raise-events";
import type { Sheet } from "../host/state/sheet";
import { foldGroup } from "../host/state/fold-group";
import { actAt, actionsAt, shortText } from "./cell-actions";
import { choicesAt } from "./choices";
import type { CommentCard } from "./comment-card";
import { createGrid, type Grid } from "./grid";
import type { EditedCell, PointedCell } from "./grid-events";
import type { PageParts } from "./page-parts";
import { openPopup } from "./popup-list";
import { sheetTabs } from "./sheet-tabs";
import { markOf, viewSheet } from "./sheet-view";
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
    onChoose: ({ row, column, box }) => {
      const { active } = book;
      const now = editText(active.cells.get(row, column));
      const lines = choicesAt(book, active, row, column).map((label) => ({
        label,
        isChosen: label === now,
        onChoose: () => write([{ row, column, text: label }]),
      }));
      if (lines.length === 0) return;
      openPopup({ parent: parts.grid, role: "listbox", label: words.grid.choose, beside: box, lines, onClose: enter });
    },
    onMenu: ({ row, column, box }) => {
      workbook.select(cellName(row, column));
      const text = shortText(workbook, row, column);
      const lines = actionsAt(workbook, row, column).map((action) => ({
        label: words.grid.actions[action](text),
        onChoose: () => attempt(() => actAt(workbook, row, column, action)),
      }));
      openPopup({ parent: parts.grid, role: "menu", label: words.cell, beside: box, lines, onClose: enter });
    },
    onFold: (what, group) => {
      attempt(() => foldGroup(book.active, what, group));
    },
    onPoint: (cell) => {
      const { active, selected } = book;
      const isCommented = cell && markOf(book, active, cell.row, cell.column) !== undefined;
      showComment(isCommented ? cell : grid.boxOf(selected.row, selected.column));
    },
  });

  const isOther = ({ row, column, text }: EditedCell): boolean => text !== editText(book.active.cells.get(row, column));

  const write = (cells: readonly EditedCell[]): void =>
    attempt(() => {
      // Entering a formula that stays what it was would lose what it had come to.
      for (const { row, column, text } of cells.filter(isOther)) workbook.edit(cellName(row, column), text);
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

  const showComment = (cell: PointedCell | undefined): void => {
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
