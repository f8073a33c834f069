import { xmlSpans } from "../../../adapters/opc/xml-spans";
import { isTrue } from "../../../adapters/xlsx/workbook-map";
import type { TableState } from "../state/table";

const WANTED = new Set(["autoFilter", "tableStyleInfo"]);

/** Give a table of the model the style that its stored part names; "" for none, as the library tells it. */
export function loadTableLook(table: TableState, xml: string, part: string): void {
  const elements = xmlSpans(xml, part, WANTED);
  const said = elements.find(({ name }) => name === "tableStyleInfo")?.attributes ?? {};
  table.style = said["name"] ?? "";
  Object.assign(table.look, {
    showFilterButton: elements.some(({ name }) => name === "autoFilter"),
    showBandedRows: isTrue(said["showRowStripes"]),
    showBandedColumns: isTrue(said["showColumnStripes"]),
    highlightFirstColumn: isTrue(said["showFirstColumn"]),
    highlightLastColumn: isTrue(said["showLastColumn"]),
  });
}
