import { findLostTables, isWithoutItsGaps } from "../domain/review/lost-tables";
import type { LostTable } from "../domain/review/lost-tables";
import { ok } from "../domain/result";
import type { Remark } from "../domain/review/remark";
import type { Review } from "../domain/review/review";
import { seeRemarks } from "../domain/review/see-remarks";
import type { SheetTable } from "../domain/review/sheet-table";
import { TABLES, USUAL_TABLES } from "../domain/review/tables";
import type { TableName } from "../domain/review/tables";
import type { Thread } from "../domain/review/thread";
import type { KnownStructure } from "../domain/review/unreadable";
import { withComments } from "./frozen-copy";
import type { ReviewWorkbook } from "./ports";

/** What is seen of a workbook beyond its tables. */
export interface WorkbookSeen {
  /**
   * Look on the sheets for tables of ours that are missing, once for the same tables.
   *
   * @returns whether there is something new to tell
   */
  readonly look: (tables: readonly SheetTable[]) => Promise<boolean>;
  /** Where the missing tables were found that are found at all. */
  readonly lost: () => readonly LostTable[];
  /**
   * What is known, with tables that were there before the pane was: those that go by another name, or of which only the
   * cells are left, and a review's gap table.
   */
  readonly wereThere: (tables: readonly SheetTable[], known: KnownStructure) => KnownStructure;
  /**
   * Note that a person's own table, as it was then, was made a gap table: once that is undone, with the pane or in
   * Excel, nothing of a review is missing.
   */
  readonly adopted: (table: SheetTable) => void;
  /** What reading remarked, with all that is to be remarked besides. */
  readonly remarks: (
    read: readonly Remark[],
    tables: readonly SheetTable[],
    review: Review | undefined,
    threads: readonly Thread[],
  ) => readonly Remark[];
}

/** Sees what stands around our tables, and where those that are missing may have gone. */
export function seeWorkbook(workbook: ReviewWorkbook): WorkbookSeen {
  let lookedFor = "";
  let lost: readonly LostTable[] = [];
  let unseen: readonly Remark[] = [];
  let own: readonly SheetTable[] = [];
  return {
    adopted: (table) => void (own = [...own, table]),
    lost: () => lost,
    wereThere: (tables, known) => {
      const missing = missingAmong(tables);
      const isTheirs = (name: string | undefined): boolean =>
        own.some((was) => was.name === name && isAgain(was, tables));
      const others = tables.filter(({ name }) => !isTheirs(name));
      const isUndone = others.length < tables.length;
      return new Set([
        ...(isUndone ? [...known].filter((part) => !isOfGaps(part)) : known),
        ...lost.flatMap((one) => (isMissed(one, missing) && !isTheirs(one.named) ? [one.table] : [])),
        ...(isWithoutItsGaps(others) ? ["Gaps"] : []),
      ]);
    },
    look: async (tables) => {
      const missing = missingAmong(tables);
      const now = missing.length === 0 ? "" : JSON.stringify(tables.map(({ name, headers }) => [name, headers]));
      // The cells of a plain range may go without any table changing.
      const isLooked = now === lookedFor;
      if (isLooked && !lost.some(({ named, isSure }) => isSure && named === undefined)) return false;
      // Where the sheets can't be read now, the next reading looks again.
      const sheets = missing.length === 0 ? ok([]) : await workbook.readSheets().catch(() => undefined);
      if (!sheets) return false;
      lookedFor = now;
      const before = JSON.stringify([lost, unseen]);
      const hadAny = lost.length + unseen.length > 0;
      lost = findLostTables(missing, tables, sheets.value);
      unseen = sheets.messages;
      return isLooked ? JSON.stringify([lost, unseen]) !== before : hadAny || lost.length + unseen.length > 0;
    },
    remarks: (read, tables, review, threads) => {
      const missing = missingAmong(tables);
      const found = withComments(
        lost.filter(({ table }) => missing.includes(table)),
        tables,
        threads,
      );
      const isFound = (remark: Remark): boolean =>
        remark.kind === "table-missing" && found.some(({ table }) => table === remark.table);
      return [
        ...read.filter((remark) => !isFound(remark)),
        ...found,
        ...unseen,
        ...(review ? seeRemarks(tables, review.tables, threads) : []),
      ];
    },
  };
}

/** Whether a table is what it was: its name, and its headers, to which some of ours may have been added. */
const isAgain = ({ name, headers: had }: SheetTable, tables: readonly SheetTable[]): boolean =>
  tables.some((table) => table.name === name && had.every((header) => table.headers.includes(header)));

/** Whether a lost table can't pass for one that the review does without: its cells can be nothing else, or it was renamed. */
const isMissed = ({ table, named, isSure, wasOurs }: LostTable, missing: readonly TableName[]): boolean =>
  missing.includes(table) && (isSure || (wasOurs && named !== undefined && TABLES[table].needed === true));

const isOfGaps = (part: string): boolean => part === "Gaps" || part.startsWith("Gaps.");

function missingAmong(tables: readonly SheetTable[]): readonly TableName[] {
  const names = new Set(tables.map(({ name }) => name.toLowerCase()));
  return USUAL_TABLES.filter((name) => !names.has(name.toLowerCase()));
}
