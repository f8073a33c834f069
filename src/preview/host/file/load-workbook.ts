import { openPackage } from "../../../adapters/opc/open-package";
import type { Package } from "../../../adapters/opc/package";
import { relatedPart, relatedParts } from "../../../adapters/opc/relationships";
import { xmlSpans } from "../../../adapters/opc/xml-spans";
import { parseCell } from "../../../adapters/xlsx/cell-range";
import { readNotes } from "../../../adapters/xlsx/read-notes";
import { readThreads } from "../../../adapters/xlsx/read-threads";
import { readSharedStrings } from "../../../adapters/xlsx/shared-strings";
import type { TablePart } from "../../../adapters/xlsx/table-part";
import { WorkbookReader } from "../../../adapters/xlsx/workbook-reader";
import { Book } from "../state/book";
import { Sheet } from "../state/sheet";
import { TableState } from "../state/table";
import type { Reply } from "../../../domain/review/thread";
import type { SaidState } from "../state/thread";
import type { Baseline, StoredThread } from "./baseline";
import { loadConditionalFormats } from "./load-conditional-formats";
import { loadLinks } from "./load-links";
import { loadSheet, toArea } from "./load-sheet";
import { loadChangeableLook, readSheetLook } from "./load-sheet-look";
import { loadTableLook } from "./load-table-look";
import { loadValidations } from "./load-validations";
import { readColours } from "./styles/colours";
import { readStyles } from "./styles/read-styles";

/** A workbook of the model and the file it came from. */
export interface LoadedBook {
  readonly book: Book;
  readonly baseline: Baseline;
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
  book.styles = readStyles(pkg);
  const baseline = {
    pkg,
    reader,
    sheets: loadSheets(book, pkg, reader),
    tables: loadTables(book, pkg, reader),
    threads: loadThreads(book, pkg, reader),
    xmlParts: loadXmlParts(book, pkg),
  };
  loadPlainNotes(book, pkg, reader);
  loadNames(book, pkg);
  const first = book.sheets.find(({ visibility }) => visibility === "Visible");
  if (first) book.setSelection(first, { row: 0, column: 0, rows: 1, columns: 1 });
  return { book, baseline };
}

function loadSheets(book: Book, pkg: Package, reader: WorkbookReader): Baseline["sheets"] {
  const numberFormats = book.styles.cells.map(({ numberFormat }) => numberFormat);
  const lookups = { sharedStrings: readTexts(pkg), numberFormats };
  const colours = readColours(pkg);
  return new Map(
    reader.sheets.map((parts) => {
      const sheet = new Sheet(book.newId(), parts.name);
      sheet.visibility = VISIBILITIES[parts.visibility];
      const index = reader.sheetIndex(parts.part);
      loadSheet(sheet, index, { ...lookups, context: reader.context() });
      sheet.look = readSheetLook(sheet, index);
      loadChangeableLook(sheet, index, colours.of);
      loadConditionalFormats(book, sheet, index, colours.of);
      loadValidations(sheet, index);
      loadLinks(sheet, index, pkg);
      book.sheets.push(sheet);
      return [sheet, { parts, cells: sheet.cells.copy(), links: sheet.links.map((link) => ({ ...link })) }];
    }),
  );
}

function readTexts(pkg: Package): readonly string[] {
  const part = relatedPart(pkg, pkg.mainPart, "sharedStrings");
  return part === undefined ? [] : readSharedStrings(pkg.text(part), part).map(({ text }) => text);
}

const VISIBILITIES = { visible: "Visible", hidden: "Hidden", "very-hidden": "VeryHidden" } as const;

function loadTables(book: Book, pkg: Package, reader: WorkbookReader): Baseline["tables"] {
  const loaded = new Map<TableState, TablePart>();
  for (const { table: part, sheet: parts } of reader.tables()) {
    const sheet = book.sheetNamed(parts.name);
    if (!sheet) continue;
    const columns = part.columns.map(({ formula }, index) => ({
      id: index + 1,
      ...(formula ? { formula: `=${formula.text}` } : {}),
    }));
    const table = new TableState(String(book.tables.length + 1), sheet, part.name, toArea(part.range), columns);
    table.showHeaders = part.headerRow >= part.range.firstRow;
    table.showTotals = part.hasTotals;
    table.bodyRows = Math.max(1, part.lastDataRow - part.firstDataRow + 1);
    loadTableLook(table, pkg.text(part.part), part.part);
    book.tables.push(table);
    loaded.set(table, part);
  }
  return loaded;
}

function loadThreads(book: Book, pkg: Package, reader: WorkbookReader): Baseline["threads"] {
  const loaded = new Map<string, StoredThread>();
  for (const thread of readThreads(pkg, reader.sheets).value.filter(({ form }) => form === undefined)) {
    const sheet = book.sheetNamed(thread.sheet);
    const at = parseCell(thread.cell);
    if (!sheet || !at) continue;
    const replies = thread.replies.map(said);
    const { resolved, cell } = thread;
    book.threads.push({ ...said(thread), sheet, row: at.row - 1, column: at.column - 1, resolved, replies });
    loaded.set(thread.id, { cell, resolved, replies: new Set(replies.map(({ id }) => id)) });
  }
  return loaded;
}

/** Notes but for those beside a thread: Excel counts those with the thread. */
function loadPlainNotes(book: Book, pkg: Package, reader: WorkbookReader): void {
  for (const note of reader.sheets.flatMap((parts) => readNotes(pkg, parts))) {
    const sheet = book.sheetNamed(note.sheet);
    const at = parseCell(note.cell);
    if (!sheet || !at || book.threadAt(sheet, at.row - 1, at.column - 1)) continue;
    const { author, text: content } = note;
    book.notes.push({ sheet, row: at.row - 1, column: at.column - 1, author, content });
  }
}

const said = ({ id, author, time, text }: Reply): SaidState => ({
  id,
  author,
  email: "",
  time: asUtc(time),
  content: text,
});

/** Excel stores UTC without saying so. */
const asUtc = (time: string): string => (time === "" || /Z|[+-]\d\d:\d\d$/u.test(time) ? time : `${time}Z`);

function loadNames(book: Book, pkg: Package): void {
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

function loadXmlParts(book: Book, pkg: Package): Baseline["xmlParts"] {
  const loaded = new Map<string, { readonly part: string; readonly xml: string }>();
  for (const part of relatedParts(pkg, pkg.mainPart, "customXml")) {
    if (!pkg.has(part)) continue;
    const id = book.newId();
    const xml = pkg.text(part);
    book.xmlParts.push({ id, xml });
    loaded.set(id, { part, xml });
  }
  return loaded;
}
