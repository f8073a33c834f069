import { escapeText } from "../opc/escape-xml";
import { setAttribute } from "../opc/splice";
import type { Splice } from "../opc/splice";
import type { XmlElement } from "../opc/xml-spans";
import { formatRange, parseRange } from "./cell-range";
import type { CellRange } from "./cell-range";
import type { SheetIndex } from "./sheet-index";
import type { GrownTable, SheetPlan } from "./sheet-plan";
import { isTrue } from "./workbook-map";

/** Ranges of a list that end where the table ended, and lie over it, now end with it; the others stay as they are written. */
export function growList(list: string, grown: readonly GrownTable[]): string {
  return list.replace(/[^\s]+/gu, (text) => {
    const range = parseRange(text);
    const bigger = range && growRange(range, grown);
    return bigger ? formatRange(bigger) : text;
  });
}

/** The range after the tables have grown; undefined when it stays. */
export function growRange(range: CellRange, grown: readonly GrownTable[]): CellRange | undefined {
  const found = grown.find(
    ({ table }) =>
      range.lastRow === table.range.lastRow &&
      range.firstColumn <= table.range.lastColumn &&
      range.lastColumn >= table.range.firstColumn,
  );
  return found && found.lastRow > range.lastRow ? { ...range, lastRow: found.lastRow } : undefined;
}

/** The splices in a table's own part: its range, its filter, its sorting; and that its first row is a row now. */
export function growTable(xml: string, grown: GrownTable): readonly Splice[] {
  const { table } = grown;
  const started = table.growing
    .filter(({ name, attributes }) => name === "table" && isTrue(attributes["insertRow"]))
    .map((element) => setAttribute(xml, element, "insertRow", "0"));
  return [...started, ...table.growing.flatMap((element) => growAttribute(xml, element, "ref", [grown]))];
}

/** The splices on the sheet: conditional formats, validations and the like, and the sheet's used range. */
export function growSheet(plan: SheetPlan): readonly Splice[] {
  const { index, grown } = plan;
  return index.ranges.flatMap((element) => {
    if (element.name === "dimension") return widenDimension(index, element, plan);
    if (element.name !== "xm:sqref") return growAttribute(index.xml, element, "sqref", grown);
    const stored = index.xml.slice(element.openEnd, element.closeStart);
    const bigger = growList(element.text, grown);
    return bigger === element.text || stored !== element.text
      ? []
      : [{ start: element.openEnd, end: element.closeStart, text: escapeText(bigger) }];
  });
}

function growAttribute(
  xml: string,
  element: XmlElement,
  name: string,
  grown: readonly GrownTable[],
): readonly Splice[] {
  const list = element.attributes[name];
  if (list === undefined) return [];
  const bigger = growList(list, grown);
  return bigger === list ? [] : [setAttribute(xml, element, name, bigger)];
}

function widenDimension(index: SheetIndex, element: XmlElement, plan: SheetPlan): readonly Splice[] {
  const range = parseRange(element.attributes["ref"] ?? "");
  if (!range || plan.rows.length === 0) return [];
  let { firstRow, lastRow, firstColumn, lastColumn } = range;
  for (const [row, cells] of plan.rows) {
    firstRow = Math.min(firstRow, row);
    lastRow = Math.max(lastRow, row);
    firstColumn = Math.min(firstColumn, cells[0]?.column ?? firstColumn);
    lastColumn = Math.max(lastColumn, cells.at(-1)?.column ?? lastColumn);
  }
  const ref = formatRange({ firstRow, lastRow, firstColumn, lastColumn });
  return ref === formatRange(range) ? [] : [setAttribute(index.xml, element, "ref", ref)];
}
