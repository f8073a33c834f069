import { columnLetter } from "../../../domain/review/sheet-table";
import { TABLES } from "../../../domain/review/tables";
import { LISTED_RANGES } from "./choices";
import { commentParts } from "./comment-parts";
import type { PlacedThread } from "./comment-parts";
import { packWorkbook } from "./pack-workbook";
import type { SheetExtras } from "./pack-workbook";
import { noGapForComment } from "./refusals";
import { reviewSheet } from "./review-sheet";
import type { SheetModel } from "./sheet-model";
import { REVIEW_TITLE } from "./sheet-words";
import { tableReferences } from "../../../domain/review/table-reference";
import { isMade, tableSheets } from "./table-sheets";
import type { WorkbookContent } from "./workbook-content";

const MICROSOFT = "http://schemas.microsoft.com/office/2017/10/relationships";

/**
 * A review workbook as an .xlsx file. The same content gives the same bytes.
 *
 * @throws UnusableInput when a text is longer than a cell may be, or a thread hangs on no row
 */
export function createReviewWorkbook(content: WorkbookContent): Uint8Array {
  const { language, details } = content;
  const sheets = [reviewSheet(content), ...tableSheets(content)];
  const threads = placeThreads(content, sheets);
  const { column } = tableReferences(language);
  const named = REVIEW_TITLE[language];
  return packWorkbook({
    language,
    title: details.draftTitle ? `${named}: ${details.draftTitle}` : named,
    author: details.author,
    sheets,
    names: LISTED_RANGES.filter(({ table }) => isMade(content, table)).map(({ name, table, key }) => ({
      name,
      formula: column(table, key),
    })),
    links: threads.length > 0 ? [{ id: "rIdPersons", type: `${MICROSOFT}/person`, target: "persons/person.xml" }] : [],
    extrasOf: ({ tables }) =>
      threads.length > 0 && tables.some(({ name }) => name === "Gaps") ? commentsOn(threads, content) : undefined,
  });
}

function commentsOn(threads: readonly PlacedThread[], { language }: WorkbookContent): SheetExtras {
  const comments = commentParts(threads, language);
  return {
    parts: [
      ["xl/threadedComments/threadedComment1.xml", comments.threads],
      ["xl/persons/person.xml", comments.persons],
      ["xl/comments1.xml", comments.notes],
      ["xl/drawings/vmlDrawing1.vml", comments.drawing],
    ],
    links: [
      { id: "rIdDrawing", type: "vmlDrawing", target: "../drawings/vmlDrawing1.vml" },
      { id: "rIdNotes", type: "comments", target: "../comments1.xml" },
      {
        id: "rIdThreads",
        type: `${MICROSOFT}/threadedComment`,
        target: "../threadedComments/threadedComment1.xml",
      },
    ],
    legacyDrawing: "rIdDrawing",
  };
}

function placeThreads(
  { threads, rows, extraColumns }: WorkbookContent,
  sheets: readonly SheetModel[],
): readonly PlacedThread[] {
  const table = sheets.flatMap((sheet) => sheet.tables).find(({ name }) => name === "Gaps");
  const gaps = rows.Gaps ?? [];
  const columns = [...TABLES.Gaps.columns, ...(extraColumns?.Gaps ?? [])];
  return threads.map((thread) => {
    const index = gaps.findIndex((row) => row["id"] === thread.gap);
    const at = columns.findIndex(({ key }) => key === thread.column);
    if (!table || index < 0 || at < 0) {
      throw noGapForComment(thread.gap);
    }
    return { thread, cell: `${columnLetter(table.firstColumn + at)}${table.headerRow + 1 + index}` };
  });
}
