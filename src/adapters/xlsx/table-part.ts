import { damaged } from "../opc/refusals";
import { walkXml } from "../opc/xml-spans";
import type { XmlElement } from "../opc/xml-spans";
import { parseRange } from "./cell-range";
import type { CellRange } from "./cell-range";
import { DAMAGE } from "./damage";
import { decodeExcelText } from "./excel-text";
import { isTrue } from "./workbook-map";

/** A table as its own part describes it; its cells are on the sheet. */
export interface TablePart {
  readonly part: string;
  /** The name formulas use. */
  readonly name: string;
  /** Headers and total row included. */
  readonly range: CellRange;
  /** Row of the headers; the row above the first one of data when the table shows no headers. */
  readonly headerRow: number;
  readonly firstDataRow: number;
  readonly lastDataRow: number;
  readonly hasTotals: boolean;
  /** Texts of its row of totals, as the table has them itself. */
  readonly totalsLabels: readonly string[];
  readonly columns: readonly TableColumn[];
  /** Elements whose `ref` grows with the table. */
  readonly growing: readonly XmlElement[];
}

export interface TableColumn {
  readonly header: string;
  /** What Excel puts into a new row of this column. */
  readonly formula?: { readonly text: string; readonly array: boolean };
}

const GROWING = ["table", "autoFilter", "sortState", "sortCondition"];
const WANTED = new Set([...GROWING, "tableColumn", "calculatedColumnFormula"]);

/** @throws UnusableInput when the table does not say where it is or what its columns are. */
export function readTablePart(xml: string, part: string): TablePart {
  const columns: TableColumn[] = [];
  const growing: XmlElement[] = [];
  const labels: string[] = [];
  let formula: TableColumn["formula"];
  walkXml(xml, part, WANTED, {
    open: (element) => {
      if (GROWING.includes(element.name)) growing.push(element);
    },
    close: ({ name, attributes, text }) => {
      if (name === "calculatedColumnFormula") formula = { text, array: isTrue(attributes["array"]) };
      if (name !== "tableColumn") return;
      const header = decodeExcelText(attributes["name"] ?? "");
      labels.push(decodeExcelText(attributes["totalsRowLabel"] ?? ""));
      columns.push(formula === undefined ? { header } : { header, formula });
      formula = undefined;
    },
  });
  const root = growing.find(({ name }) => name === "table");
  const range = parseRange(root?.attributes["ref"] ?? "");
  const headerRows = Number(root?.attributes["headerRowCount"] ?? 1);
  const totalsRows = Number(root?.attributes["totalsRowCount"] ?? 0);
  if (!root || !range || ![0, 1].includes(headerRows) || ![0, 1].includes(totalsRows)) {
    throw damaged(DAMAGE.tableNowhere(part));
  }
  if (columns.length !== range.lastColumn - range.firstColumn + 1) {
    throw damaged(DAMAGE.tableWidth(part));
  }
  const firstDataRow = range.firstRow + headerRows;
  return {
    part,
    name: decodeExcelText(root.attributes["displayName"] ?? root.attributes["name"] ?? ""),
    range,
    headerRow: firstDataRow - 1,
    firstDataRow,
    lastDataRow: range.lastRow - totalsRows,
    hasTotals: totalsRows > 0,
    totalsLabels: totalsRows > 0 ? labels.filter((label) => label.trim() !== "") : [],
    columns,
    growing,
  };
}
