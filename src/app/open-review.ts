import { inEachLanguage } from "../domain/language";
import { tellRenumbered, withOwnIds } from "../domain/round/mended-ids";
import { profileFor } from "../domain/profile/profiles";
import { UnusableInput, ok } from "../domain/result";
import type { Message, Result } from "../domain/result";
import { NoReview, noGaps } from "../domain/review/no-gaps";
import { copiedTables } from "../domain/review/attach-copies";
import { readReview } from "../domain/review/read-review";
import { requireSteadyHeaders } from "../domain/review/header-cells";
import type { LostTable } from "../domain/review/lost-tables";
import { sayLost } from "../domain/review/say-lost";
import { toldRemark } from "../domain/review/remark-words";
import type { ToldRemark } from "../domain/review/remark-words";
import type { Review } from "../domain/review/review";
import { tableOf } from "../domain/review/sheet-table";
import type { SheetTable } from "../domain/review/sheet-table";
import { isOurTable } from "../domain/review/tables";
import { notCalculated, uncalculatedCells } from "../domain/review/uncalculated";
import type { Thread } from "../domain/review/thread";
import { UnreadableTable } from "../domain/review/unreadable";
import { sayUnusable } from "../domain/review/unusable-table";
import { frozenCopy } from "./frozen-copy";
import * as moreReaders from "./more-readers";
import type { ReviewWorkbook } from "./ports";
import { seeWorkbook } from "./see-workbook";

/**
 * The review a workbook holds, as it is typed, with all that is to be remarked. Where a table of ours is missing, its
 * headers are looked for on every sheet.
 *
 * @throws NoReview when the workbook holds none, FrozenCopy for one for people outside, UnusableInput when the one it holds can't
 * be read, or not all of it: formulas that nobody has calculated, a table of ours that became a plain range or lost its name
 */
export async function openReview(workbook: ReviewWorkbook): Promise<Result<Review, ToldRemark>> {
  const threads = await workbook.readThreads();
  const tables = await readWithCopies(workbook, threads.value);
  requireSteadyHeaders(tables.value);
  const seen = seeWorkbook(workbook);
  await seen.look(tables.value);
  requireNoneLost(seen.lost(), tables.value, threads.value);
  if (!tableOf(tables.value, "Gaps")) throw new NoReview(noGaps(tables.value));
  const { value: review, messages } = readOrTell(tables.value, threads.value);
  const unknown = uncalculatedCells(tables.value, review.tables);
  if (unknown.length > 0) throw new UnusableInput(notCalculated(unknown));
  const read = [...tables.messages, ...threads.messages, ...messages];
  return ok(review, seen.remarks(read, tables.value, review, threads.value).map(toldRemark));
}

/** A review is not told as if tables were empty that are there and can't be read. */
function requireNoneLost(lost: readonly LostTable[], tables: readonly SheetTable[], threads: readonly Thread[]): void {
  const gaps = lost.filter(({ table }) => table === "Gaps");
  const copy = frozenCopy(gaps, tables, threads);
  if (copy) throw copy;
  const missed = lost.filter(({ table, isSure }) => table === "Gaps" || isSure);
  if (missed.length > 0) throw new UnusableInput(sayLost(missed));
}

/** All tables with the rows of ours, and with those of copies that people commented on. */
async function readWithCopies(
  workbook: ReviewWorkbook,
  threads: readonly Thread[],
): ReturnType<ReviewWorkbook["readTables"]> {
  const tables = await workbook.readTables(isOurTable);
  const commented = new Set(threads.map(({ sheet }) => sheet));
  const copies = copiedTables(tables.value).flatMap(({ other }) => (commented.has(other.sheet) ? [other.name] : []));
  if (copies.length === 0) return tables;
  return workbook.readTables((name) => isOurTable(name) || copies.includes(name));
}

function readOrTell(tables: readonly SheetTable[], threads: readonly Thread[]): ReturnType<typeof readReview> {
  try {
    return readReview(tables, threads, profileFor, moreReaders);
  } catch (error) {
    throw error instanceof UnreadableTable ? new UnusableInput(sayUnusable(error)) : error;
  }
}

/** The same review with an id of its own for every gap, and a message for each id that was mended. */
export function withMendedIds(typed: Review): Result<Review> {
  const { review, renumbered } = withOwnIds(typed);
  const messages = renumbered.map((one): Message => {
    const told = tellRenumbered(one);
    return { text: inEachLanguage((language) => `${told[language]}.`) };
  });
  return ok(review, messages);
}
