import type { RepairStep, Unrepaired } from "../../../domain/review/repair-step";
import { appendTo, elementIn } from "../../opc/put-element";
import { setAttribute, splice } from "../../opc/splice";
import type { Splice } from "../../opc/splice";
import { xmlSpans } from "../../opc/xml-spans";
import { formatRange, parseCell, parseRange } from "../cell-range";
import { SheetPlan } from "../sheet-plan";
import { carryOut } from "../write-workbook";
import { noCell } from "./refusals";
import { renameInFormulas } from "./rename-in-formulas";
import { bySheet, rangeNamed, readSound, sheetNamed, tableNamed, tableParts } from "./sheet-at-hand";
import type { Workbench } from "./sheet-at-hand";

type Step<Kind extends RepairStep["kind"]> = Extract<RepairStep, { readonly kind: Kind }>;

/** Give a table its name back, in its part and in every formula. */
export function renameTable(workbench: Workbench, { table: to, from }: Step<"rename-table">): void {
  const { pkg } = workbench;
  const { part } = tableNamed(workbench, from).table;
  const xml = pkg.text(part);
  const [root] = xmlSpans(xml, part, new Set(["table"]));
  if (!root) return;
  pkg.set(
    part,
    splice(
      xml,
      ["name", "displayName"].map((name) => setAttribute(xml, root, name, to)),
    ),
  );
  renameInFormulas(pkg, partsWithFormulas(workbench), { table: { from, to } });
}

/** Put a header back, in its cell, in the table's part where there is one, and in every formula. */
export function renameHeader(
  workbench: Workbench,
  { table, sheet: name, cell, from, to }: Step<"rename-header">,
): void {
  const { pkg } = workbench;
  const sheet = sheetNamed(workbench, name);
  const place = placeNamed(cell);
  for (const part of tableParts(pkg, sheet)) {
    const sound = readSound(pkg, part);
    if (!sound || sound.headerRow !== place.row || sound.name.toLowerCase() !== table.toLowerCase()) continue;
    const xml = pkg.text(part);
    const column = xmlSpans(xml, part, new Set(["tableColumn"]))[place.column - sound.range.firstColumn];
    if (column) pkg.set(part, splice(xml, [setAttribute(xml, column, "name", to)]));
  }
  writeTexts(workbench, [{ sheet: name, cell, to }]);
  renameInFormulas(pkg, partsWithFormulas(workbench), { table: { from: table, to: table }, column: { from, to } });
}

/** Put an empty column to the right of a table, or of what is to be one. */
export function addColumn(workbench: Workbench, { table, sheet: name, cell, header }: Step<"add-column">): void {
  const { pkg } = workbench;
  const sheet = sheetNamed(workbench, name);
  const place = placeNamed(cell);
  for (const part of tableParts(pkg, sheet)) {
    const sound = readSound(pkg, part);
    if (!sound || sound.name.toLowerCase() !== table.toLowerCase()) continue;
    const xml = pkg.text(part);
    const elements = xmlSpans(xml, part, new Set(["tableColumns", "tableColumn"]));
    const columns = elements.filter((each) => each.name === "tableColumn");
    const list = elements.find((each) => each.name === "tableColumns");
    if (!list) continue;
    const id = 1 + Math.max(0, ...columns.map(({ attributes }) => Number(attributes["id"])));
    const wider = sound.growing
      .filter((each) => each.name === "table" || each.name === "autoFilter")
      .flatMap((each) => refTo(xml, each, { lastColumn: place.column }));
    pkg.set(
      part,
      splice(xml, [
        ...wider,
        setAttribute(xml, list, "count", String(columns.length + 1)),
        appendTo(xml, list, elementIn(list, "tableColumn", { id: String(id), name: header })),
      ]),
    );
  }
  writeTexts(workbench, [{ sheet: name, cell, to: header }]);
}

/** Let a table, and what lies over it, reach further down. */
export function growTable(workbench: Workbench, { table: name, range }: Step<"grow-table">): readonly Unrepaired[] {
  const { pkg, reader } = workbench;
  const { sheet, table } = tableNamed(workbench, name);
  if (table.hasTotals) return [{ kind: "totals-in-way", table: name, sheet: sheet.name }];
  const plan = new SheetPlan(sheet, reader.sheetIndex(sheet.part));
  plan.grow(table, rangeNamed(range).lastRow);
  carryOut(pkg, reader, [plan]);
  return [];
}

/** Every part in which a formula may name a table. */
const partsWithFormulas = ({ pkg, reader }: Workbench): readonly string[] => [
  pkg.mainPart,
  ...reader.sheets.flatMap((sheet) => [sheet.part, ...tableParts(pkg, sheet)]),
];

/** Put texts into cells, which keep their looks. @returns those for cells that hold a formula, which is left */
export function writeTexts<Text extends TextToWrite>(workbench: Workbench, texts: readonly Text[]): readonly Text[] {
  const { pkg, reader } = workbench;
  const left: Text[] = [];
  const plans = bySheet(workbench, texts).map(([sheet, here]) => {
    const plan = new SheetPlan(sheet, reader.sheetIndex(sheet.part));
    for (const each of here) {
      const { row, column } = placeNamed(each.cell);
      const style = plan.stored(row, column)?.style ?? plan.stored(row, column - 1)?.style;
      if (plan.holdsFormula(row, column)) left.push(each);
      else plan.put({ row, column, style, content: { kind: "text", text: each.to } });
    }
    return plan;
  });
  carryOut(
    pkg,
    reader,
    plans.filter((plan) => plan.rows.length > 0),
  );
  return left;
}

/** Put formulas into cells that hold a text, and keep their looks. */
export function writeFormulas(workbench: Workbench, { sheet: name, formula, cells }: Step<"count-gaps">): void {
  const { pkg, reader } = workbench;
  const sheet = sheetNamed(workbench, name);
  const plan = new SheetPlan(sheet, reader.sheetIndex(sheet.part));
  for (const { cell, value } of cells) {
    const { row, column } = placeNamed(cell);
    const content = { kind: "formula", text: formula, array: false, value } as const;
    if (!plan.holdsFormula(row, column)) plan.put({ row, column, style: plan.stored(row, column)?.style, content });
  }
  if (plan.rows.length > 0) carryOut(pkg, reader, [plan]);
}

interface TextToWrite {
  readonly sheet: string;
  readonly cell: string;
  readonly to: string;
}

function placeNamed(cell: string): { readonly row: number; readonly column: number } {
  const place = parseCell(cell);
  if (!place) throw noCell(cell);
  return place;
}

const refTo = (
  xml: string,
  element: ReturnType<typeof xmlSpans>[number],
  to: { readonly lastColumn: number },
): readonly Splice[] => {
  const range = parseRange(element.attributes["ref"] ?? "");
  return range ? [setAttribute(xml, element, "ref", formatRange({ ...range, ...to }))] : [];
};
