import { columnLetter } from "../../../domain/review/sheet-table";
import { escapeAttribute, escapeText } from "../../opc/escape-xml";
import { cellName, formatRange } from "../cell-range";
import { ACCENT, HEAT, overlayNumber, styleNumber } from "./cell-styles";
import type { Overlay } from "./cell-styles";
import { pagesWide } from "./paper";
import type { SharedTexts } from "./shared-texts";
import type { CellModel, DropDown, Highlight, PrintSetup, SheetColumn, SheetModel, SheetRowModel } from "./sheet-model";

/** Relationship ids of what hangs on a sheet. */
export interface SheetLinks {
  readonly tables: readonly string[];
  /** One for each of the sheet's links, in their order. */
  readonly hyperlinks: readonly string[];
  /** The old drawing that threaded comments need as well. */
  readonly legacyDrawing?: string;
}

/** A worksheet part, its elements in the order that the schema asks for. */
export function sheetXml(sheet: SheetModel, texts: SharedTexts, links: SheetLinks, selected: boolean): string {
  return (
    `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ` +
    `xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">` +
    `<sheetPr>${sheet.deliverable ? `<tabColor rgb="${ACCENT}"/>` : ""}<outlinePr summaryBelow="0" summaryRight="0"/><pageSetUpPr fitToPage="1"/></sheetPr>` +
    `<dimension ref="${dimensionOf(sheet)}"/>` +
    viewXml(sheet, selected) +
    `<sheetFormatPr defaultRowHeight="15"${sheet.rows.some(isGrouped) ? ` outlineLevelRow="1"` : ""}${sheet.columns.some(isGrouped) ? ` outlineLevelCol="1"` : ""}/>` +
    columnsXml(sheet.columns) +
    `<sheetData>${sheet.rows.map((row) => rowXml(row, sheet.name, texts)).join("")}</sheetData>` +
    mergesXml(sheet.merges) +
    sheet.highlights.map((highlight, index) => highlightXml(highlight, index + 1, overlayNumber)).join("") +
    (sheet.heat ? heatXml(sheet.heat, sheet.highlights.length + 1) : "") +
    dropDownsXml(sheet.dropDowns) +
    hyperlinksXml(sheet, links.hyperlinks) +
    `<pageMargins left="0.3" right="0.3" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>` +
    `<pageSetup paperSize="9" orientation="${sheet.print.landscape ? "landscape" : "portrait"}" fitToWidth="${pagesWide(sheet.columns, sheet.print)}" fitToHeight="0"/>` +
    footerXml(sheet.print) +
    ignoredErrorsXml(sheet) +
    (links.legacyDrawing ? `<legacyDrawing r:id="${links.legacyDrawing}"/>` : "") +
    tablePartsXml(links.tables) +
    `</worksheet>`
  );
}

const isGrouped = ({ grouped }: SheetColumn | SheetRowModel): boolean => grouped === true;

function dimensionOf({ rows }: SheetModel): string {
  let [lastRow, lastColumn] = [1, 1];
  for (const { row, cells } of rows) {
    lastRow = Math.max(lastRow, row);
    for (const { column } of cells) lastColumn = Math.max(lastColumn, column);
  }
  return formatRange({ firstRow: 1, lastRow, firstColumn: 1, lastColumn });
}

function viewXml({ frozen }: SheetModel, selected: boolean): string {
  const open = `<sheetViews><sheetView showGridLines="0"${selected ? ` tabSelected="1"` : ""} zoomScale="100" zoomScaleNormal="100" workbookViewId="0"`;
  if (!frozen) return `${open}/></sheetViews>`;
  const { rows, columns } = frozen;
  const corner = cellName(columns + 1, rows + 1);
  const pane = columns > 0 ? "bottomRight" : "bottomLeft";
  const split = `${columns > 0 ? `xSplit="${columns}" ` : ""}ySplit="${rows}"`;
  const others = columns > 0 ? `<selection pane="topRight"/><selection pane="bottomLeft"/>` : "";
  return (
    `${open}><pane ${split} topLeftCell="${corner}" activePane="${pane}" state="frozen"/>${others}` +
    `<selection pane="${pane}" activeCell="${corner}" sqref="${corner}"/></sheetView></sheetViews>`
  );
}

/** The grouped columns are closed; the sign that opens them stands over the column before. */
function columnsXml(columns: readonly SheetColumn[]): string {
  return `<cols>${columnItems(columns, styleNumber("plain"))}</cols>`;
}

/** @param style number of the look of their empty cells */
export function columnItems(columns: readonly SheetColumn[], style: number): string {
  const items = columns.map(({ column, width, grouped }, index) => {
    const opener = !grouped && columns[index + 1]?.grouped ? ` collapsed="1"` : "";
    const group = grouped ? ` hidden="1" outlineLevel="1"` : "";
    return `<col min="${column}" max="${column}" width="${width}" style="${style}" customWidth="1"${group}${opener}/>`;
  });
  return items.join("");
}

function rowXml({ row, height, fixed, grouped, cells }: SheetRowModel, sheet: string, texts: SharedTexts): string {
  const custom = `${fixed ? ` customHeight="1"` : ""}${grouped ? ` outlineLevel="1"` : ""}`;
  return `<row r="${row}" ht="${height}"${custom}>${cells.map((cell) => cellXml(cell, row, sheet, texts)).join("")}</row>`;
}

function cellXml({ column, style, content }: CellModel, row: number, sheet: string, texts: SharedTexts): string {
  const at = cellName(column, row);
  const quoted = typeof content === "string" && LOOKS_LIKE_FORMULA.test(content);
  const open = `<c r="${at}" s="${styleNumber(style, quoted)}"`;
  if (content === undefined) return `${open}/>`;
  if (typeof content === "string") return `${open} t="s"><v>${texts.numberOf(content, `${sheet}!${at}`)}</v></c>`;
  if (typeof content === "number") return `${open}><v>${content}</v></c>`;
  const { formula, value } = content;
  const type = typeof value === "string" ? ` t="str"` : "";
  return `${open}${type}><f>${escapeText(formula)}</f><v>${escapeText(String(value))}</v></c>`;
}

const LOOKS_LIKE_FORMULA = /^[=+\-@]/u;

const mergesXml = (merges: readonly string[]): string =>
  merges.length === 0
    ? ""
    : `<mergeCells count="${merges.length}">${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join("")}</mergeCells>`;

/** @param numberOf the number of a look in the workbook that this is for */
export function highlightXml(
  { range, when, overlay }: Highlight,
  priority: number,
  numberOf: (overlay: Overlay) => number,
): string {
  const dxf = `dxfId="${numberOf(overlay)}" priority="${priority}"`;
  const rule =
    when === "duplicate"
      ? `<cfRule type="duplicateValues" ${dxf}/>`
      : `<cfRule type="expression" ${dxf}><formula>${escapeText(when)}</formula></cfRule>`;
  return `<conditionalFormatting sqref="${range}">${rule}</conditionalFormatting>`;
}

/** From white at 0 to the darkest at the highest number. */
const heatXml = (range: string, priority: number): string =>
  `<conditionalFormatting sqref="${range}"><cfRule type="colorScale" priority="${priority}"><colorScale>` +
  `<cfvo type="num" val="0"/><cfvo type="max"/><color rgb="FFFFFFFF"/><color rgb="${HEAT}"/>` +
  `</colorScale></cfRule></conditionalFormatting>`;

/** Excel takes at most 255 characters of choices written out, and separates them by commas in every language. */
const MOST_CHOICES = 255;

function dropDownsXml(dropDowns: readonly DropDown[]): string {
  if (dropDowns.length === 0) return "";
  return `<dataValidations count="${dropDowns.length}">${dropDowns.map(dropDownXml).join("")}</dataValidations>`;
}

/** A list to choose from, or a hint, as one element. */
export function dropDownXml({ range, choices, least, strict, hint }: DropDown): string {
  const prompt = `allowBlank="1" showInputMessage="1"${strict ? ` showErrorMessage="1"` : ""}`;
  const error = strict ? ` error="${escapeAttribute(hint)}"` : "";
  const kind = least !== undefined ? `type="whole" operator="greaterThanOrEqual" ` : choices ? `type="list" ` : "";
  const open = `<dataValidation ${kind}${prompt}${error}${choices ? "" : ` prompt="${escapeAttribute(hint)}"`} sqref="${range}"`;
  const formula = least !== undefined ? String(least) : choices && listFormula(choices);
  return formula === undefined ? `${open}/>` : `${open}><formula1>${escapeText(formula)}</formula1></dataValidation>`;
}

function listFormula(choices: NonNullable<DropDown["choices"]>): string {
  if ("name" in choices) return choices.name;
  const list = choices.join(",");
  if (list.length > MOST_CHOICES || choices.some((choice) => /[,"]/u.test(choice))) {
    throw new Error(`Excel cannot offer these choices in a list: ${list}`);
  }
  return `"${list}"`;
}

const hyperlinksXml = ({ links = [] }: SheetModel, ids: readonly string[]): string =>
  links.length === 0
    ? ""
    : `<hyperlinks>${links.map(({ cell }, at) => `<hyperlink ref="${cell}" r:id="${ids[at] ?? ""}"/>`).join("")}</hyperlinks>`;

const footerXml = ({ footer, pageOf }: PrintSetup): string => {
  const face = `&"Arial,Regular"&10 `;
  const text = `&L${face}${footer.replaceAll("&", "&&").slice(0, 120)}&R${face}${pageOf}`;
  return `<headerFooter><oddFooter>${escapeText(text)}</oddFooter></headerFooter>`;
};

/** Ids such as 14 are texts on purpose; Excel need not warn of them. */
function ignoredErrorsXml({ tables }: SheetModel): string {
  if (tables.length === 0) return "";
  const ranges = tables.map(({ firstColumn, headerRow, headers, lastRow }) => {
    return `${columnLetter(firstColumn)}${headerRow}:${columnLetter(firstColumn + headers.length - 1)}${lastRow}`;
  });
  return `<ignoredErrors><ignoredError sqref="${ranges.join(" ")}" numberStoredAsText="1"/></ignoredErrors>`;
}

const tablePartsXml = (ids: readonly string[]): string =>
  ids.length === 0
    ? ""
    : `<tableParts count="${ids.length}">${ids.map((id) => `<tablePart r:id="${id}"/>`).join("")}</tableParts>`;
