import type { RepairStep, Unrepaired } from "../../../domain/review/repair-step";
import { addContentType, removeContentType } from "../../opc/content-types";
import { addRelationship, removeRelationship } from "../../opc/relationships";
import { splice } from "../../opc/splice";
import type { Splice } from "../../opc/splice";
import { xmlSpans } from "../../opc/xml-spans";
import { cellValue } from "../cell-value";
import { formatRange, overlap, parseRange } from "../cell-range";
import { tableXml } from "../create/table-xml";
import { TABLE_HINTS, TABLE_TITLES, WHAT_THIS_IS } from "../create/sheet-words";
import { SheetPlan } from "../sheet-plan";
import { spliceCells } from "../splice-cells";
import { addOurStyles } from "./our-styles";
import { putIntoList } from "./put-in-order";
import { tableAt, tableParts } from "./sheet-at-hand";
import type { TableAtHand, Workbench } from "./sheet-at-hand";

type MakeTable = Extract<RepairStep, { readonly kind: "make-table" }>;

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const TABLE_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml";
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/**
 * Make a range a table of ours, in the place of a part for it that can't be relied on. Its cells stay but for headers
 * that are no texts, which Excel does not take.
 *
 * @returns what is in the way: merged cells, which no table may hold
 */
export function makeTable(workbench: Workbench, step: MakeTable): readonly Unrepaired[] {
  const { pkg, reader } = workbench;
  const table = tableAt(workbench, step.table, step.sheet, step.range);
  const { sheet, range } = table;
  const merged = table.index.merged.filter((each) => overlap(each, range)).map(formatRange);
  if (merged.length > 0) return [{ kind: "merged-cells", table: step.table, sheet: sheet.name, ranges: merged }];
  removeUnsound(workbench, table);
  writeHeadersAsText(workbench, table);
  removeSheetFilter(workbench, table);
  const part = freePart(workbench);
  const id = 1 + Math.max(0, ...allTableParts(workbench).map((each) => idOf(workbench, each)));
  const formulas = storedFormulas(table);
  pkg.set(
    part,
    DECLARATION +
      tableXml(
        {
          name: table.name,
          firstColumn: range.firstColumn,
          headerRow: range.firstRow,
          lastRow: range.lastRow,
          headers: table.headers.map(asStored),
          ...(step.hasTotals && { totals: wordsOfTotals(workbench, table) }),
          formulas,
          filter: table.name !== "Review",
          title: TABLE_TITLES[table.name][table.language],
          description: (table.name === "Review" ? WHAT_THIS_IS : TABLE_HINTS[table.name])[table.language],
        },
        id,
      ),
  );
  addContentType(pkg, part, TABLE_TYPE);
  const relationship = addRelationship(pkg, sheet.part, { type: `${OFFICE}/table`, target: part, external: false });
  putIntoList(pkg, sheet.part, "worksheet", "tableParts", [`<tablePart xmlns:r="${OFFICE}" r:id="${relationship}"/>`]);
  if (!hasTableStyle(workbench)) addOurStyles(pkg, table.language);
  reader.sheetIndex(sheet.part);
  return [];
}

/** Parts that lie over the range, or are called as the table is, and are none to rely on. */
function removeUnsound({ pkg }: Workbench, { sheet, range, name }: TableAtHand): void {
  for (const part of tableParts(pkg, sheet)) {
    const [root] = xmlSpans(pkg.text(part), part, new Set(["table"]));
    const lies = parseRange(root?.attributes["ref"] ?? "");
    const called = root?.attributes["displayName"]?.toLowerCase() === name.toLowerCase();
    if (!called && !(lies && overlap(lies, range))) continue;
    const id = pkg.relationships(sheet.part).find(({ target }) => target === part)?.id;
    const xml = pkg.text(sheet.part);
    const elements = xmlSpans(xml, sheet.part, new Set(["tableParts", "tablePart"]));
    const gone = elements.filter((each) => each.name === "tablePart" && each.attributes["r:id"] === id);
    const list = elements.find((each) => each.name === "tableParts");
    const left = elements.filter((each) => each.name === "tablePart").length - gone.length;
    pkg.set(
      sheet.part,
      splice(xml, left === 0 && list ? [cut(list)] : [...gone.map(cut), ...recount(xml, list, left)]),
    );
    removeRelationship(pkg, sheet.part, part);
    removeContentType(pkg, part);
    pkg.remove(part);
  }
}

const cut = ({ start, end }: { readonly start: number; readonly end: number }): Splice => ({ start, end, text: "" });

function recount(xml: string, list: ReturnType<typeof xmlSpans>[number] | undefined, count: number): readonly Splice[] {
  if (list?.attributes["count"] === undefined) return [];
  const tag = xml.slice(list.start, list.openEnd);
  const at = /\scount\s*=\s*["']/u.exec(tag);
  if (!at) return [];
  const start = list.start + at.index + at[0].length;
  return [{ start, end: start + list.attributes["count"].length, text: String(count) }];
}

/** Excel wants a text in every header, letter by letter the one in the table's part. */
function writeHeadersAsText({ pkg, reader }: Workbench, { sheet, index, range, headers }: TableAtHand): void {
  const cells = index.rows.get(range.firstRow)?.cells ?? [];
  const plan = new SheetPlan(sheet, index);
  for (const { column, type, formula, style } of cells) {
    const header = headers[column - range.firstColumn];
    const isText = ["s", "str", "inlineStr"].includes(type) && formula === "none";
    if (header === undefined || isText) continue;
    plan.put({ row: range.firstRow, column, style, content: { kind: "text", text: header } });
  }
  pkg.set(sheet.part, splice(index.xml, spliceCells(index, plan.rows)));
  reader.sheetIndex(sheet.part);
}

/** A filter of the sheet over a table's cells is what other programs make of a table's own; Excel takes only one. */
function removeSheetFilter({ pkg }: Workbench, { sheet, range }: TableAtHand): void {
  const xml = pkg.text(sheet.part);
  const [filter] = xmlSpans(xml, sheet.part, new Set(["autoFilter"])).filter(({ depth }) => depth === 1);
  const lies = parseRange(filter?.attributes["ref"] ?? "");
  if (!filter || !lies || !overlap(lies, range)) return;
  pkg.set(sheet.part, splice(xml, [cut(filter)]));
  const book = pkg.text(pkg.mainPart);
  const elements = xmlSpans(book, pkg.mainPart, new Set(["sheet", "definedName"]));
  const at = elements
    .filter(({ name }) => name === "sheet")
    .findIndex(({ attributes }) => attributes["name"] === sheet.name);
  const names = elements.filter(
    ({ name, attributes }) =>
      name === "definedName" &&
      attributes["name"] === "_xlnm._FilterDatabase" &&
      attributes["localSheetId"] === String(at),
  );
  pkg.set(pkg.mainPart, splice(book, names.map(cut)));
}

/** A table's part says a line break by its code, as Excel does. */
const asStored = (header: string): string => header.replace(/\r?\n/gu, "_x000a_");

/** The words of the row right below, each in its column: where formulas or numbers stand, none. */
function wordsOfTotals({ reader }: Workbench, { index, range, headers }: TableAtHand): readonly string[] {
  const cells = index.rows.get(range.lastRow + 1)?.cells ?? [];
  return headers.map((_, at) => {
    const cell = cells.find(({ column }) => column === range.firstColumn + at);
    const value = cell && cell.formula === "none" ? cellValue(cell, reader.context()) : null;
    return typeof value === "string" ? asStored(value) : "";
  });
}

/** Formulas of live columns, where the cells still hold them: what Excel then puts into a new row. */
function storedFormulas({ index, range }: TableAtHand): ReadonlyMap<number, string> {
  const first = index.rows.get(range.firstRow + 1)?.cells ?? [];
  return new Map(
    first.flatMap(({ column, formula, formulaText }) => {
      const isLive = formula === "own" && /\[\[#This Row\]/u.test(formulaText);
      return isLive && column >= range.firstColumn && column <= range.lastColumn
        ? [[column - range.firstColumn, formulaText] as const]
        : [];
    }),
  );
}

const allTableParts = ({ pkg, reader }: Workbench): readonly string[] =>
  reader.sheets.flatMap((sheet) => tableParts(pkg, sheet));

const idOf = ({ pkg }: Workbench, part: string): number =>
  Number(xmlSpans(pkg.text(part), part, new Set(["table"]))[0]?.attributes["id"] ?? 0) || 0;

function freePart({ pkg }: Workbench): string {
  let number = 1;
  while (pkg.has(`xl/tables/table${number}.xml`)) number++;
  return `xl/tables/table${number}.xml`;
}

/** Whether the workbook knows the look of our tables. */
function hasTableStyle({ pkg }: Workbench): boolean {
  const styles = pkg.relationships(pkg.mainPart).find(({ type }) => type.endsWith("/styles"))?.target;
  return styles === undefined || pkg.text(styles).includes('name="Gap Table"');
}
