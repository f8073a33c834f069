import { foldHeader } from "./headers";
import { recogniseHeaders } from "./recognise";
import type { SheetTable } from "./sheet-table";
import { isOurTable } from "./tables";
import type { TableName } from "./tables";

/** A table that looks like one of ours and is not read. */
export interface AlikeTable {
  /** The one of ours that it looks like. */
  readonly table: TableName;
  readonly other: SheetTable;
  /** Whether it is a copy for certain; else it may as well be a table of a person's own with some of our headers. */
  readonly isCopy: boolean;
}

/**
 * Tables with the headers of one of ours that is there itself. A copy has the name that Excel gives it ("Gaps2",
 * "Gaps_2"), or the very headers.
 */
export function alikeTables(all: readonly SheetTable[]): readonly AlikeTable[] {
  return all.flatMap((other) => {
    const table = isOurTable(other.name) ? undefined : recogniseHeaders(other.headers);
    const own = table && all.find(({ name }) => name.toLowerCase() === table.toLowerCase());
    return own ? [{ table, other, isCopy: isNumbered(other.name, table) || isSameHeaders(other, own) }] : [];
  });
}

/** Sheets that hold a copy and no table of ours. */
export function copiedSheets(all: readonly SheetTable[]): ReadonlySet<string> {
  const ours = new Set(all.filter(({ name }) => isOurTable(name)).map(({ sheet }) => sheet));
  const copies = alikeTables(all).filter(({ isCopy }) => isCopy);
  return new Set(copies.map(({ other }) => other.sheet).filter((sheet) => !ours.has(sheet)));
}

/** Whether a name is the one that Excel gives a copy of a table. */
export const isNumbered = (name: string, table: TableName): boolean => new RegExp(`^${table}_?\\d+$`, "iu").test(name);

const isSameHeaders = (other: SheetTable, own: SheetTable): boolean =>
  other.headers.length === own.headers.length &&
  other.headers.every((header, at) => foldHeader(header) === foldHeader(own.headers[at] ?? ""));
