import { openPackage } from "../../../src/adapters/opc/open-package";
import type { Package } from "../../../src/adapters/opc/package";
import { addContentType } from "../../../src/adapters/opc/content-types";
import { escapeText } from "../../../src/adapters/opc/escape-xml";
import { addRelationship } from "../../../src/adapters/opc/relationships";
import { addComments } from "../../../src/adapters/xlsx/add-threads";
import { packWorkbook } from "../../../src/adapters/xlsx/create/pack-workbook";
import type { SheetModel } from "../../../src/adapters/xlsx/create/sheet-model";
import { tableSheets } from "../../../src/adapters/xlsx/create/table-sheets";
import { encodeExcelText } from "../../../src/adapters/xlsx/excel-text";
import { addPersons } from "../../../src/adapters/xlsx/thread-persons";
import type { SheetParts } from "../../../src/adapters/xlsx/workbook-map";
import { WorkbookReader } from "../../../src/adapters/xlsx/workbook-reader";
import type { SheetTable } from "../../../src/domain/review/sheet-table";
import { toText } from "../../../src/domain/review/match-table";
import { FEEDBACK } from "../../../src/domain/review/tables/feedback";
import { cleanReview } from "../clean-review";
import { SHEETS, cellOf, replyId, stubOf } from "./commented-review";
import type { CommentedReview, FeedbackRow, KnownComment } from "./commented-review";
import { amendmentCells, filled, gapCells } from "./record-in-model";

/** Of the others a record knows nothing, and each would take its time. */
const NEEDED = ["Gaps", "Amendments", "Feedback"];

/** The review as an .xlsx file, its threads and notes as Excel and LibreOffice write them. */
export function commentedWorkbook({ rows, comments, feedback }: CommentedReview, { later = true } = {}): Uint8Array {
  const file = packWorkbook({
    language: "en",
    title: "Review",
    author: undefined,
    sheets: tableSheets({
      ...cleanReview,
      rows: { Gaps: rows.Gaps.map(gapCells), Amendments: rows.Amendments.map(amendmentCells), Feedback: feedback },
    })
      .filter(({ tables }) => tables.some(({ name }) => NEEDED.includes(name)))
      .map((sheet) => (later ? sheet : asBefore(sheet))),
    names: [],
    links: [],
    extrasOf: () => undefined,
  });
  if (comments.length === 0) return file;
  const pkg = openPackage(file, "workbook");
  const { sheets } = new WorkbookReader(pkg);
  const persons = addPersons(
    pkg,
    comments.flatMap(({ author, replies }) => [author, ...replies.map((reply) => reply.author)]),
  );
  for (const [table, name] of Object.entries(SHEETS)) {
    const sheet = sheets.find((one) => one.name === name);
    const here = comments.filter((one) => one.table === table);
    if (!sheet || here.length === 0) continue;
    for (const thread of here.filter(({ form }) => form === "thread")) addComments(pkg, sheet, saidIn(thread), persons);
    addNotes(pkg, sheet, here);
  }
  return pkg.save();
}

const saidIn = (comment: KnownComment) =>
  [comment, ...comment.replies].map(({ author, time, text }, at) => ({
    author,
    time,
    text,
    cell: cellOf(comment),
    id: at === 0 ? comment.guid : replyId(comment.guid, at - 1),
    ...(at > 0 && { parentId: comment.guid }),
    ...(at === 0 && comment.resolved && { done: true }),
  }));

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

function addNotes(pkg: Package, { part }: SheetParts, comments: readonly KnownComment[]): void {
  const authors = comments.map(({ form, guid, author }) => (form !== "note" && guid !== "" ? `tc=${guid}` : author));
  const notes = comments.map((comment, at) => {
    const text = encodeExcelText(comment.form === "note" ? comment.text : stubOf(comment));
    return `<comment ref="${cellOf(comment)}" authorId="${at}" shapeId="0"><text><t xml:space="preserve">${text}</t></text></comment>`;
  });
  const name = `xl/comments${/\d+/u.exec(part)?.[0] ?? ""}.xml`;
  pkg.set(
    name,
    `<comments xmlns="${MAIN}"><authors>${authors.map((author) => `<author>${escapeText(author)}</author>`).join("")}</authors><commentList>${notes.join("")}</commentList></comments>`,
  );
  addContentType(pkg, name, "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml");
  addRelationship(pkg, part, { type: `${OFFICE}/comments`, target: name, external: false });
}

/** The rows of Feedback as a workbook gives them, every cell that is not empty. */
export function feedbackIn(tables: readonly SheetTable[]): readonly FeedbackRow[] {
  const table = tables.find(({ name }) => name === "Feedback");
  const keys = table?.headers.map(
    (header) => FEEDBACK.columns.find((column) => column.header.en === header)?.key ?? header,
  );
  const rows = table?.rows.map(({ cells }) =>
    filled(Object.fromEntries(cells.map((cell, at) => [keys?.[at] ?? "", toText(cell)]))),
  );
  return (rows ?? []).filter((row) => Object.keys(row).length > 0);
}

/** The sheet of Feedback as a version made it that knew no record. */
function asBefore(sheet: SheetModel): SheetModel {
  const [table] = sheet.tables;
  if (table?.name !== "Feedback") return sheet;
  const later = new Set<string>(
    FEEDBACK.columns.filter((column) => "isLater" in column).map(({ header }) => header.en),
  );
  const kept = [...table.headers.keys()].filter((at) => !later.has(table.headers[at] ?? ""));
  const place = (column: number): number => kept.indexOf(column - table.firstColumn) + table.firstColumn;
  const isKept = ({ column }: { readonly column: number }): boolean => kept.includes(column - table.firstColumn);
  return {
    ...sheet,
    columns: sheet.columns.filter(isKept).map((one) => ({ ...one, column: place(one.column) })),
    rows: sheet.rows.map((row) => ({
      ...row,
      cells: row.cells.filter(isKept).map((cell) => ({ ...cell, column: place(cell.column) })),
    })),
    tables: [{ ...table, headers: kept.map((at) => table.headers[at] ?? "") }],
    dropDowns: [],
    highlights: [],
  };
}
