import type { LookStep } from "../../../domain/review/repair-step";
import { escapeText } from "../../opc/escape-xml";
import { insertAt, splice } from "../../opc/splice";
import { xmlSpans } from "../../opc/xml-spans";
import { choicesFor } from "../create/choices";
import { dropDownXml } from "../create/sheet-xml";
import { tableReferences } from "../../../domain/review/table-reference";
import { childrenOf, putInOrder, putIntoList } from "./put-in-order";
import { sheetNamed, tableNamed } from "./sheet-at-hand";
import type { Workbench } from "./sheet-at-hand";
import { languageAmong } from "../../../domain/review/recognise";
import { TABLES } from "../../../domain/review/tables";

type Step<Kind extends LookStep["kind"]> = Extract<LookStep, { readonly kind: Kind }>;

/** Let the cells of a column offer what they offer in a new workbook, in the language of the table's headers. */
export function putDropDown(workbench: Workbench, { table, column, sheet: name, range }: Step<"drop-down">): void {
  const sheet = sheetNamed(workbench, name);
  const headers = tableNamed(workbench, table).table.columns.map(({ header }) => header);
  const choices = choicesFor(table, column, languageAmong(headers, TABLES[table]));
  if (!choices) return;
  putIntoList(workbench.pkg, sheet.part, "worksheet", "dataValidations", [dropDownXml({ ...choices, range })]);
}

/** Name what stands in a column of a table, for drop-downs to list. */
export function putRangeName(workbench: Workbench, { table, column, name }: Step<"range-name">): void {
  const { pkg } = workbench;
  const headers = tableNamed(workbench, table).table.columns.map(({ header }) => header);
  const formula = tableReferences(languageAmong(headers, TABLES[table])).column(table, column);
  const element = `<definedName name="${name}">${escapeText(formula)}</definedName>`;
  const list = childrenOf(pkg.text(pkg.mainPart), pkg.mainPart, "workbook").children.find(
    (child) => child.name === "definedNames",
  );
  if (list) putIntoList(pkg, pkg.mainPart, "workbook", "definedNames", [element]);
  else putInOrder(pkg, pkg.mainPart, "workbook", "definedNames", `<definedNames>${element}</definedNames>`);
}

/** Let the headers of the tables on a sheet stay in sight, where nothing of it does. */
export function freeze(workbench: Workbench, sheetName: string, rows: number, columns: number): void {
  const { pkg } = workbench;
  const { part } = sheetNamed(workbench, sheetName);
  const xml = pkg.text(part);
  const elements = xmlSpans(xml, part, new Set(["sheetView", "pane"]));
  const view = elements.find(({ name }) => name === "sheetView");
  if (!view || elements.some(({ name }) => name === "pane")) return;
  const prefix = view.qualified.slice(0, -"sheetView".length);
  const corner = `${String.fromCharCode(65 + columns)}${rows + 1}`;
  const pane =
    `<${prefix}pane ${columns > 0 ? `xSplit="${columns}" ` : ""}ySplit="${rows}" topLeftCell="${corner}" ` +
    `activePane="${columns > 0 ? "bottomRight" : "bottomLeft"}" state="frozen"/>`;
  if (!view.selfClosing) {
    pkg.set(part, splice(xml, [insertAt(view.openEnd, pane)]));
    return;
  }
  const tag = xml.slice(view.start, view.end).replace(/\s*\/>$/u, ">");
  pkg.set(part, splice(xml, [{ start: view.start, end: view.end, text: `${tag}${pane}</${view.qualified}>` }]));
}
