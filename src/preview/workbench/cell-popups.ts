import type { LocalWorkbook } from "../host/local-workbook";
import { area, formatArea } from "../host/state/area";
import { editText } from "../host/state/format-text";
import { actAt, actionsAt, shortText } from "./cell-actions";
import { choicesAt } from "./choices";
import { chooseValue, filterChoices } from "./filter-choices";
import type { EditedCell, PointedCell } from "./grid-events";
import { linkAt, openPage } from "./links";
import { openPopup } from "./popup-list";
import type { PopupLine } from "./popup-list";
import type { WorkbenchWords } from "./words/workbench-words";

/** The lists that open beside a cell. */
export interface CellPopups {
  /** What it offers to choose from: at a header the rows to show, elsewhere what the cell may hold. */
  readonly choose: (cell: PointedCell) => void;
  /** What can be done there. */
  readonly menu: (cell: PointedCell) => void;
}

export interface CellPopupsEvents {
  readonly write: (cells: readonly EditedCell[]) => void;
  /** Do an edit in the name of whoever types now. */
  readonly attempt: (edit: () => void) => void;
  readonly onComment: (cell: PointedCell) => void;
  /** The person goes back to the sheet. */
  readonly onClose: () => void;
}

/** @param parent inside what answers to keys of the sheet */
export function cellPopups(
  workbook: LocalWorkbook,
  words: WorkbenchWords,
  parent: HTMLElement,
  { write, attempt, onComment, onClose }: CellPopupsEvents,
): CellPopups {
  const { book } = workbook;

  const choose = (cell: PointedCell): void => {
    const { row, column, box: beside } = cell;
    const now = editText(book.active.cells.get(row, column));
    const lines = choicesAt(book, book.active, row, column).map((label) => ({
      label,
      isChosen: label === now,
      onChoose: () => write([{ row, column, text: label }]),
    }));
    if (lines.length > 0) openPopup({ parent, role: "listbox", label: words.grid.choose, beside, lines, onClose });
    else if (filterChoices(workbook, row, column).length > 0) menu(cell);
  };

  const menu = (cell: PointedCell): void => {
    const { row, column, box: beside } = cell;
    workbook.select(formatArea(area(row, column)));
    const lines = [...leadingOn(cell), ...acting(cell), ...filtering(cell)];
    openPopup({ parent, role: "menu", label: words.cell, beside, lines, onClose });
  };

  const leadingOn = (cell: PointedCell): readonly PopupLine[] => {
    const { row, column } = cell;
    const link = linkAt(book.active, row, column);
    const hasNote = book.noteAt(book.active, row, column) !== undefined;
    return [
      ...(link === undefined ? [] : [{ label: words.grid.openLink, onChoose: () => openPage(link) }]),
      ...(hasNote ? [] : [{ label: words.grid.comment, onChoose: () => onComment(cell) }]),
    ];
  };

  const acting = ({ row, column }: PointedCell): readonly PopupLine[] =>
    actionsAt(workbook, row, column).map((action) => ({
      label: words.grid.actions[action](shortText(workbook, row, column)),
      onChoose: () => attempt(() => actAt(workbook, row, column, action)),
    }));

  const filtering = ({ row, column }: PointedCell): readonly PopupLine[] =>
    filterChoices(workbook, row, column).map(({ value, label, isShown }) => ({
      label: label === "" ? words.grid.nothing : label,
      isChosen: isShown,
      onChoose: () => attempt(() => chooseValue(workbook, row, column, value)),
    }));

  return { choose, menu };
}
