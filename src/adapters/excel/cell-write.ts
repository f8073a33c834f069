import { idKey } from "../../domain/gap/id-key";
import type { CellEdit, NewRow, Refused } from "../../app/writing";

/** A change of a cell as this adapter makes it: one that was asked for, or one that puts something back or right. */
export interface CellWrite extends CellEdit {
  /** What is to stand there, where it is more than a text: the formula or value, and the number format. */
  readonly exact?: { readonly formula: unknown; readonly format: unknown };
  /** Set when `after` is somebody else's, which a write of ours went over. */
  readonly isPutBack?: true;
  /** By how many rows at most the cell may stand below the table: it was blank then, and the table did not take it in. */
  readonly below?: number;
}

/** A new row whose id somebody gave to another row in the same instant. */
export interface Rename {
  readonly row: NewRow;
  readonly id: string;
  /** Its number on the sheet, as it was written. */
  readonly at: number;
}

/** What to tell of a text that went under and is not put back: the cell holds ours. */
export const toOverwritten = ({ table, row, header, rowId, before, after }: CellWrite): Refused => ({
  edit: { table, row, header, before: after, after: before, ...(rowId?.id.trim() && { rowId }) },
  found: after,
  isOverwritten: true,
});

/** The same cell has the same key, wherever its row has moved. */
export const cellKey = ({ table, row, header, rowId }: CellEdit): string =>
  JSON.stringify([table.toLowerCase(), header, rowId ? idKey(rowId.id) : row]);
