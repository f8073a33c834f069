import type { Area } from "./area";
import { formatArea, overlaps } from "./area";
import type { Book } from "./book";
import type { CellContent } from "./cell-grid";
import type { Sheet } from "./sheet";
import type { TableState } from "./table";
import type { ThreadState } from "./thread";

/** The library's numbers for events. */
const EVENT = {
  selection: 2,
  changed: 10,
  activated: 11,
  sheetAdded: 13,
  sheetSelection: 14,
  sheetDeleted: 15,
  rowSorted: 19,
  rowHidden: 22,
  tableSelection: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
  commentAdded: 250,
  commentDeleted: 251,
  commentChanged: 252,
} as const;

/** The target of handlers that listen to the whole workbook. */
const WORKBOOK = "Workbook";

export type ChangeType = "RangeEdited" | "RowInserted" | "RowDeleted" | "CellInserted" | "CellDeleted";

const origin = ({ source }: Book) => (source === "Local" ? { source, triggerSource: "ThisLocalAddin" } : { source });

/** Cells changed: told to the sheet, the workbook and each table the block touches. `before` only of one cell. */
export function raiseChanged(
  book: Book,
  sheet: Sheet,
  block: Area,
  changeType: ChangeType,
  before?: CellContent,
): void {
  const one = before !== undefined && block.rows === 1 && block.columns === 1;
  const after = one ? (sheet.cells.get(block.row, block.column)?.value ?? "") : "";
  const message = {
    changeType,
    ...origin(book),
    worksheetId: sheet.id,
    address: formatArea(block),
    ...(one
      ? { valueBefore: before, valueAfter: after, valueTypeBefore: typeName(before), valueTypeAfter: typeName(after) }
      : {}),
  };
  for (const target of [sheet.id, WORKBOOK]) book.raise(EVENT.changed, target, message);
  for (const table of book.tablesOn(sheet)) {
    if (!overlaps(table.whole, block)) continue;
    for (const target of [table.id, WORKBOOK, sheet.id]) {
      book.raise(EVENT.tableChanged, target, { ...message, tableId: table.id });
    }
  }
}

const typeName = (value: CellContent): string =>
  value === "" ? "Empty" : { string: "String", number: "Double", boolean: "Boolean" }[typeof value as "string"];

export function raiseSelection(book: Book): void {
  const { active, selected } = book;
  const address = formatArea(selected);
  book.raise(EVENT.selection, "", {});
  for (const target of [active.id, WORKBOOK])
    book.raise(EVENT.sheetSelection, target, { address, worksheetId: active.id });
  for (const table of book.tablesOn(active)) {
    const isInside = overlaps(table.whole, selected);
    book.raise(EVENT.tableSelection, table.id, {
      address: isInside ? address : "",
      isInsideTable: isInside,
      worksheetId: active.id,
      tableId: table.id,
    });
  }
}

export function raiseActivated(book: Book): void {
  for (const target of [book.active.id, WORKBOOK]) book.raise(EVENT.activated, target, { worksheetId: book.active.id });
}

export function raiseSheet(book: Book, sheet: Sheet, what: "added" | "deleted"): void {
  book.raise(what === "added" ? EVENT.sheetAdded : EVENT.sheetDeleted, WORKBOOK, {
    ...origin(book),
    worksheetId: sheet.id,
  });
}

export function raiseTable(book: Book, table: TableState, what: "added" | "deleted"): void {
  const message = { ...origin(book), tableId: table.id, tableName: table.name, worksheetId: table.sheet.id };
  book.raise(what === "added" ? EVENT.tableAdded : EVENT.tableDeleted, WORKBOOK, message);
}

export function raiseSorted(book: Book, sheet: Sheet, block: Area): void {
  const message = { ...origin(book), address: formatArea(block), worksheetId: sheet.id };
  for (const target of [sheet.id, WORKBOOK]) book.raise(EVENT.rowSorted, target, message);
}

export function raiseRowsHidden(book: Book, sheet: Sheet, block: Area, changeType: "Hidden" | "Unhidden"): void {
  const message = { ...origin(book), changeType, address: formatArea(block), worksheetId: sheet.id };
  for (const target of [sheet.id, WORKBOOK]) book.raise(EVENT.rowHidden, target, message);
}

export type CommentChange =
  | "CommentEdited"
  | "CommentResolved"
  | "CommentReopened"
  | "ReplyAdded"
  | "ReplyDeleted"
  | "ReplyEdited";

export function raiseComment(book: Book, thread: ThreadState, what: "added" | "deleted" | CommentChange): void {
  const isChange = what !== "added" && what !== "deleted";
  const type = isChange ? EVENT.commentChanged : what === "added" ? EVENT.commentAdded : EVENT.commentDeleted;
  const message = {
    ...(isChange ? { changeType: what } : {}),
    source: book.source,
    worksheetId: thread.sheet.id,
    commentDetails: [{ commentId: thread.id, replyIds: thread.replies.map(({ id }) => id) }],
  };
  for (const target of [WORKBOOK, thread.sheet.id]) book.raise(type, target, message);
}
