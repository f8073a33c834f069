import { openPackage } from "../../../adapters/opc/open-package";
import type { Package } from "../../../adapters/opc/package";
import { relatedPart, relatedParts } from "../../../adapters/opc/relationships";
import { xmlSpans } from "../../../adapters/opc/xml-spans";
import { parseCell } from "../../../adapters/xlsx/cell-range";
import { readThreads } from "../../../adapters/xlsx/read-threads";
import { readSharedStrings } from "../../../adapters/xlsx/shared-strings";
import type { TablePart } from "../../../adapters/xlsx/table-part";
import { WorkbookReader } from "../../../adapters/xlsx/workbook-reader";
import { Book } from "../state/book";
import { Sheet } from "../state/sheet";
import type { SheetVisibility } from "../state/sheet";
import { TableState } from "../state/table";
import { loadSheet, toArea } from "./load-sheet";
import { readNumberFormats } from "./number-formats";

/** A workbook of the model and the file it came from. */
export interface LoadedBook {
  readonly book: Book;
  readonly pkg: Package;
  readonly reader: WorkbookReader;
}

/**
 * The model of an .xlsx file.
 *
 * @param name its file name without a path
 * @throws UnusableInput when it is no workbook, or a damaged one
 */
export function loadBook(bytes: Uint8Array, name: string): LoadedBook {
  const pkg = openPackage(bytes, "workbook");
  const reader = new WorkbookReader(pkg);
  const book = new Book();
  book.name = name;
  const lookups = readLookups(pkg);
  const visibilities = readVisibilities(pkg);
  for (const [index, parts] of reader.sheets.entries()) {
    const sheet = new Sheet(book.newId(), parts.name);
    sheet.visibility = visibilities[index] ?? "Visible";
    loadSheet(sheet, reader.sheetIndex(parts.part), lookups);
    book.sheets.push(sheet);
  }
  for (const { table, sheet } of reader.tables()) addTable(book, table, sheet.name);
  addThreads(book, pkg, reader);
  addNames(book, pkg);
  addXmlParts(book, pkg);
  const first = book.sheets.find(({ visibility }) => visibility === "Visible");
  if (first) book.setSelection(first, { row: 0, column: 0, rows: 1, columns: 1 });
  return { book, pkg, reader };
}

function readLookups(pkg: Package) {
  const strings = relatedPart(pkg, pkg.mainPart, "sharedStrings");
  const styles = relatedPart(pkg, pkg.mainPart, "styles");
  return {
    sharedStrings: strings === undefined ? [] : readSharedStrings(pkg.text(strings), strings),
    numberFormats: styles === undefined ? [] : readNumberFormats(pkg.text(styles), styles),
  };
}

const VISIBILITIES: Readonly<Record<string, SheetVisibility>> = { hidden: "Hidden", veryHidden: "VeryHidden" };

const readVisibilities = (pkg: Package): readonly SheetVisibility[] =>
  xmlSpans(pkg.text(pkg.mainPart), pkg.mainPart, new Set(["sheet"])).map(
    ({ attributes }) => VISIBILITIES[attributes["state"] ?? ""] ?? "Visible",
  );

function addTable(book: Book, part: TablePart, sheetName: string): void {
  const sheet = book.sheetNamed(sheetName);
  if (!sheet) return;
  const columns = part.columns.map(({ formula }, index) => ({
    id: index + 1,
    ...(formula ? { formula: `=${formula.text}` } : {}),
  }));
  const table = new TableState(String(book.tables.length + 1), sheet, part.name, toArea(part.range), columns);
  table.showHeaders = part.headerRow >= part.range.firstRow;
  table.showTotals = part.hasTotals;
  table.bodyRows = Math.max(1, part.lastDataRow - part.firstDataRow + 1);
  book.tables.push(table);
}

function addThreads(book: Book, pkg: Package, reader: WorkbookReader): void {
  for (const thread of readThreads(pkg, reader.sheets).value) {
    const sheet = book.sheetNamed(thread.sheet);
    const at = parseCell(thread.cell);
    if (!sheet || !at) continue;
    const { id, author, time, text: content, resolved } = thread;
    book.threads.push({
      id,
      author,
      email: "",
      time: asUtc(time),
      content,
      sheet,
      row: at.row - 1,
      column: at.column - 1,
      resolved,
      replies: thread.replies.map((reply) => ({
        id: reply.id,
        author: reply.author,
        email: "",
        time: asUtc(reply.time),
        content: reply.text,
      })),
    });
  }
}

/** Excel stores UTC without saying so. */
const asUtc = (time: string): string => (time === "" || /Z|[+-]\d\d:\d\d$/u.test(time) ? time : `${time}Z`);

function addNames(book: Book, pkg: Package): void {
  for (const { attributes, text } of xmlSpans(pkg.text(pkg.mainPart), pkg.mainPart, new Set(["definedName"]))) {
    const sheet =
      attributes["localSheetId"] === undefined ? undefined : book.sheets[Number(attributes["localSheetId"])];
    const visible = attributes["hidden"] !== "1";
    book.names.push({
      name: attributes["name"] ?? "",
      sheet,
      formula: `=${text}`,
      comment: attributes["comment"] ?? "",
      visible,
    });
  }
}

function addXmlParts(book: Book, pkg: Package): void {
  for (const part of relatedParts(pkg, pkg.mainPart, "customXml")) {
    if (pkg.has(part)) book.xmlParts.push({ id: book.newId(), xml: pkg.text(part) });
  }
}
