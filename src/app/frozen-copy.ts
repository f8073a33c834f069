import { frozenTableOf } from "../domain/review/frozen-name";
import type { LostTable } from "../domain/review/lost-tables";
import { FrozenCopy } from "../domain/review/no-gaps";
import { toldRemark } from "../domain/review/remark-words";
import { tableOf } from "../domain/review/sheet-table";
import type { SheetTable } from "../domain/review/sheet-table";
import type { Thread } from "../domain/review/thread";

/** What to say of a workbook that holds a review's gap table only as a copy for reading, and of comments in it. */
export function frozenCopy(
  gaps: readonly LostTable[],
  tables: readonly SheetTable[],
  threads: readonly Thread[],
): FrozenCopy | undefined {
  const [copy] = withComments(gaps, tables, threads);
  return copy && gaps.every(isFrozen) ? new FrozenCopy(toldRemark(copy).text) : undefined;
}

/**
 * What is missing, the first copy for reading with how many comments hang on its sheets. In a review they are read as
 * those of any copied sheet.
 */
export function withComments(
  lost: readonly LostTable[],
  tables: readonly SheetTable[],
  threads: readonly Thread[],
): readonly LostTable[] {
  const first = lost.find(isFrozen);
  if (!first || tableOf(tables, "Gaps")) return lost;
  const sheets = new Set(tables.filter(({ name }) => frozenTableOf(name) !== undefined).map(({ sheet }) => sheet));
  const comments = threads.filter(({ sheet }) => sheets.has(sheet)).length;
  return comments === 0 ? lost : lost.map((one) => (one === first ? { ...one, comments } : one));
}

const isFrozen = ({ table, named }: LostTable): boolean => frozenTableOf(named ?? "") === table;
