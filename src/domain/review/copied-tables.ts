import { fold } from "../text/fold";
import { foldHeader } from "./headers";
import { KNOWN_BY, saysMore } from "./known-by";
import { standingText } from "./match-table";
import { columnsAmong, recogniseHeaders } from "./recognise";
import { tableOf } from "./sheet-table";
import type { SheetTable } from "./sheet-table";
import { TABLES, isOurTable } from "./tables";
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
 * "Gaps_2"), or the very headers and rows of which one says what one of ours says: a person may use our headers for a table
 * of their own.
 */
export function alikeTables(all: readonly SheetTable[]): readonly AlikeTable[] {
  return all.flatMap((other) => {
    const table = isOurTable(other.name) ? undefined : recogniseHeaders(other.headers);
    const own = table && tableOf(all, table);
    return own
      ? [
          {
            table,
            other,
            isCopy: isNumbered(other.name, table) || (isSameHeaders(other, own) && sharesWords(table, other, own)),
          },
        ]
      : [];
  });
}

/** Whether a name is the one that Excel gives a copy of a table: `"Brief2"`, `"Brief_2"`. */
export const isNumbered = (name: string, table: TableName): boolean => new RegExp(`^${table}_?\\d+$`, "iu").test(name);

/** Whether a row has words that a row of ours has, more than a reference; where one of the two has no rows nothing tells. */
export function sharesWords(table: TableName, other: SheetTable, own: SheetTable): boolean {
  const said = wordsIn(table, own);
  const words = wordsIn(table, other);
  return said.size === 0 || words.size === 0 || [...words].some((one) => said.has(one));
}

function wordsIn(table: TableName, { headers, rows }: SheetTable): ReadonlySet<string> {
  const among = columnsAmong(headers, TABLES[table]);
  const keys = (KNOWN_BY[table] ?? []).filter(saysMore);
  const texts = rows.flatMap((row) => keys.map((key) => fold(standingText(row, among[key] ?? -1))));
  return new Set(texts.filter((text) => text !== ""));
}

const isSameHeaders = (other: SheetTable, own: SheetTable): boolean =>
  other.headers.length === own.headers.length &&
  other.headers.every((header, at) => foldHeader(header) === foldHeader(own.headers[at] ?? ""));
