import type { LookStep } from "../../../domain/review/repair-step";
import { DETAIL_LABELS, columnOf } from "../../../domain/review/tables";
import { fold } from "../../../domain/text/fold";
import { setAttribute, splice } from "../../opc/splice";
import type { Splice } from "../../opc/splice";
import { xmlSpans } from "../../opc/xml-spans";
import { formatRange } from "../cell-range";
import { cellValue } from "../cell-value";
import { toText } from "../../../domain/review/match-table";
import type { StyleName } from "../create/cell-styles";
import { styleOf, toSheetColumn } from "../create/column-style";
import { highlightsOf } from "../create/highlights";
import type { SheetColumn } from "../create/sheet-model";
import { columnItems, highlightXml } from "../create/sheet-xml";
import type { IndexedCell, SheetIndex } from "../sheet-index";
import { SheetPlan } from "../sheet-plan";
import { spliceCells } from "../splice-cells";
import { addOurStyles } from "./our-styles";
import type { OurStyles } from "./our-styles";
import { ownLooks } from "./own-looks";
import type { OwnLooks } from "./own-looks";
import { childrenOf, putInOrder } from "./put-in-order";
import { freeze } from "./put-looks";
import { tableAt } from "./sheet-at-hand";
import type { TableAtHand, Workbench } from "./sheet-at-hand";

type Format = Extract<LookStep, { readonly kind: "format" }>;

/**
 * Give tables the looks that they have in a new workbook: cells, widths, looks by content, frozen headers. What a cell
 * has of its own stays, as a text that a person struck through.
 */
export function formatTables(workbench: Workbench, steps: readonly Format[]): void {
  const [first] = steps;
  if (!first) return;
  const tables = steps.map(({ table, sheet, range }) => tableAt(workbench, table, sheet, range));
  const styles = addOurStyles(workbench.pkg, tables[0]?.language ?? "en");
  if (!styles) return;
  const looks = ownLooks(workbench.pkg);
  for (const { name, sheet, range } of tables) {
    formatCells(workbench, tableAt(workbench, name, sheet.name, formatRange(range)), styles, looks);
  }
  looks.save();
  for (const sheet of new Set(tables.map((table) => table.sheet.name))) {
    const here = tables.filter((table) => table.sheet.name === sheet);
    putWidths(workbench, here, styles);
    putHighlights(workbench, here, styles);
    freezeHeaders(workbench, here);
  }
}

function formatCells(workbench: Workbench, table: TableAtHand, styles: OurStyles, looks: OwnLooks): void {
  const { sheet, index, range } = table;
  const plan = new SheetPlan(sheet, index);
  const splices: Splice[] = [];
  for (let row = range.firstRow; row <= range.lastRow; row++) {
    for (let column = range.firstColumn; column <= range.lastColumn; column++) {
      const cell = plan.stored(row, column);
      const name = row === range.firstRow ? "header" : lookOf(workbench, table, row, column);
      const ours = styles.cell(name, cell !== undefined && looksLikeFormula(workbench, cell));
      const style = String(looks.over(cell ? cell.style : plan.styleBeneath(row, column), ours));
      if (cell) splices.push(restyle(index, cell, style));
      else plan.put({ row, column, style, content: { kind: "text", text: "" } });
    }
  }
  workbench.pkg.set(sheet.part, splice(index.xml, [...splices, ...spliceCells(index, plan.rows)]));
}

/** The look of a column by its key; columns of a person's own look like any text. */
function lookOf(workbench: Workbench, table: TableAtHand, row: number, at: number): StyleName {
  const key = Object.keys(table.columns).find((each) => table.columns[each] === at);
  const column = key === undefined ? undefined : columnOf(table.name, key);
  const style = column ? styleOf(column) : "text";
  return style === "value" && isDate(workbench, table, row) ? "valueDate" : style;
}

const DATE_LABELS = new Set(Object.values(DETAIL_LABELS.draftDate).map(fold));

/** On the sheet Review, the date of the draft where it is stored as a number of days. */
function isDate({ reader }: Workbench, { index, columns }: TableAtHand, row: number): boolean {
  const cells = index.rows.get(row)?.cells ?? [];
  const at = (key: string): IndexedCell | undefined => cells.find(({ column }) => column === columns[key]);
  const [label, value] = [at("key"), at("value")];
  return (
    label !== undefined && value?.type === "n" && DATE_LABELS.has(fold(toText(cellValue(label, reader.context()))))
  );
}

/** A text that looks like a formula stays a text when a person edits the cell. */
const looksLikeFormula = ({ reader }: Workbench, cell: IndexedCell): boolean =>
  cell.formula === "none" && cell.type !== "n" && /^[=+\-@]/u.test(toText(cellValue(cell, reader.context())));

function restyle({ xml }: SheetIndex, { start }: IndexedCell, style: string): Splice {
  const openEnd = xml.indexOf(">", start) + 1;
  const selfClosing = xml[openEnd - 2] === "/";
  return setAttribute(xml, { start, openEnd, selfClosing }, "s", style);
}

/** Columns of a sheet that has none of its own, those for the working part folded away as in a new workbook. */
function putWidths({ pkg }: Workbench, tables: readonly TableAtHand[], styles: OurStyles): void {
  const [{ sheet }] = tables as readonly [TableAtHand];
  const { children } = childrenOf(pkg.text(sheet.part), sheet.part, "worksheet");
  if (children.some(({ name }) => name === "cols")) return;
  const columns = new Map<number, SheetColumn>();
  for (const { name, columns: places } of tables) {
    for (const [key, column] of Object.entries(places)) {
      const spec = columnOf(name, key);
      if (spec) columns.set(column, toSheetColumn(spec, column));
    }
  }
  const sorted = [...columns.values()].sort((a, b) => a.column - b.column);
  putInOrder(pkg, sheet.part, "worksheet", "cols", `<cols>${columnItems(sorted, styles.cell("plain"))}</cols>`);
}

function putHighlights({ pkg }: Workbench, tables: readonly TableAtHand[], styles: OurStyles): void {
  for (const { name, sheet, range, columns, language } of tables) {
    const formats = xmlSpans(pkg.text(sheet.part), sheet.part, new Set(["conditionalFormatting"]));
    const rangeOf = (key: string): string =>
      formatRange({
        firstRow: range.firstRow + 1,
        lastRow: range.lastRow,
        firstColumn: columns[key] ?? 0,
        lastColumn: columns[key] ?? 0,
      });
    const complete = ["id", "sources", "priority", "status", "aspect", "gaps", "document", "citedIn"].every(
      (key) => columns[key] !== undefined || !columnOf(name, key),
    );
    if (formats.length > 0 || !complete) continue;
    highlightsOf(name, rangeOf, language, (key) => columns[key] !== undefined).forEach((highlight, at) => {
      const element = highlightXml(highlight, at + 1, styles.overlay);
      putInOrder(pkg, sheet.part, "worksheet", "conditionalFormatting", element);
    });
  }
}

/** Where two tables share a sheet, only its title stays in sight. */
function freezeHeaders(workbench: Workbench, tables: readonly TableAtHand[]): void {
  const [{ name, sheet, range }, ...others] = tables as readonly [TableAtHand, ...TableAtHand[]];
  if (name === "Review") return;
  freeze(workbench, sheet.name, others.length > 0 ? 1 : range.firstRow, name === "Gaps" ? 1 : 0);
}
