import { xmlSpans } from "../../../adapters/opc/xml-spans";
import type { XmlElement } from "../../../adapters/opc/xml-spans";
import type { SheetIndex } from "../../../adapters/xlsx/sheet-index";
import { isTrue } from "../../../adapters/xlsx/workbook-map";
import type { Area } from "../state/area";
import { SHEET_COLUMNS, SHEET_ROWS, area } from "../state/area";
import type { Sheet } from "../state/sheet";
import { SheetLook } from "../state/sheet-look";
import type { ColumnsLook, RowLook } from "../state/sheet-look";
import type { ColourOf } from "./styles/colours";

/** Pixels of a character, by which files count widths, and of a point, by which they count heights. */
const CHARACTER = 7;
const POINT = 4 / 3;
/** What Excel gives a column or a row of which a file says nothing. */
const USUAL = { width: 64, height: 20 } as const;
/** Columns up to the sheet's last are often told of at once; nobody looks at that many. */
const MOST_COLUMNS = 500;

const WANTED = new Set(["sheetView", "pane", "tabColor", "outlinePr", "sheetFormatPr", "col"]);

/** What stands around a sheet's cells. */
export const aroundCells = ({ xml, sheetData }: SheetIndex): string =>
  xml.slice(0, sheetData.start) + xml.slice(sheetData.end);

/** How a stored sheet looks, apart from its cells and from what can change of it. */
export function readSheetLook(sheet: Sheet, index: SheetIndex): SheetLook {
  const { all, only } = elementsAround(index);
  const format = only("sheetFormatPr");
  const outline = only("outlinePr");
  const columns = all("col");
  const height = Number(format["defaultRowHeight"]) * POINT;
  const width = Number(format["defaultColWidth"]) * CHARACTER;
  return new SheetLook({
    gridlines: only("sheetView")["showGridLines"] === undefined || isTrue(only("sheetView")["showGridLines"]),
    usual: { width: Math.round(width) || USUAL.width, height: Math.round(height) || USUAL.height },
    columns: columns.map(toColumns),
    rows: new Map([...index.rows.values()].flatMap(({ row, element }) => rowEntry(row, element))),
    buttonsBehind: {
      rows: isBehind(outline["summaryBelow"]),
      columns: isBehind(outline["summaryRight"]),
    },
    cells: sheet.cells.copy(),
  });
}

/** Put what a stored sheet says of its look, and what can change, on a sheet of the model. */
export function loadChangeableLook(sheet: Sheet, index: SheetIndex, colour: ColourOf): void {
  const { all, elements } = elementsAround(index);
  sheet.tabColor = colour(elements.find(({ name }) => name === "tabColor"))?.toUpperCase() ?? "";
  for (const { attributes } of all("col").filter((column) => isTrue(column.attributes["hidden"]))) {
    const last = Math.min(Number(attributes["max"]), MOST_COLUMNS);
    for (let column = Number(attributes["min"]); column <= last; column++) sheet.hiddenColumns.add(column - 1);
  }
  sheet.frozen = frozenArea(elements.find(({ name }) => name === "pane")?.attributes ?? {});
}

function elementsAround(index: SheetIndex) {
  const elements = xmlSpans(aroundCells(index), index.part, WANTED);
  const all = (name: string): readonly XmlElement[] => elements.filter((element) => element.name === name);
  return { elements, all, only: (name: string): XmlElement["attributes"] => all(name)[0]?.attributes ?? {} };
}

const isBehind = (said: string | undefined): boolean => said === undefined || isTrue(said);

const toColumns = ({ attributes }: XmlElement): ColumnsLook => ({
  first: Number(attributes["min"]) - 1,
  last: Number(attributes["max"]) - 1,
  width: attributes["width"] === undefined ? undefined : Math.round(Number(attributes["width"]) * CHARACTER),
  level: Number(attributes["outlineLevel"] ?? 0),
  style: attributes["style"],
});

function rowEntry(row: number, { attributes }: XmlElement): readonly (readonly [number, RowLook])[] {
  const level = Number(attributes["outlineLevel"] ?? 0);
  const points = attributes["ht"];
  if (points === undefined && level === 0) return [];
  const height = Math.round((points === undefined ? 15 : Number(points)) * POINT);
  return [[row - 1, { height, isFixed: isTrue(attributes["customHeight"]), level }]];
}

/** The rows and columns that stay in sight, as `FreezePanes` of the library tells of them. */
function frozenArea({ state, xSplit = "0", ySplit = "0" }: XmlElement["attributes"]): Area | undefined {
  const [columns, rows] = [Number(xSplit), Number(ySplit)];
  if (!state?.startsWith("frozen") || (columns === 0 && rows === 0)) return undefined;
  return area(0, 0, rows || SHEET_ROWS, columns || SHEET_COLUMNS);
}
