import { xmlSpans } from "../../../adapters/opc/xml-spans";
import { isTrue } from "../../../adapters/xlsx/workbook-map";
import type { TableState } from "../state/table";

const WANTED = new Set(["tableStyleInfo"]);

/** Give a table of the model the style that its stored part names; "" for none, as the library tells it. */
export function loadTableLook(table: TableState, xml: string, part: string): void {
  const said = xmlSpans(xml, part, WANTED)[0]?.attributes ?? {};
  table.style = said["name"] ?? "";
  Object.assign(table.look, {
    showBandedRows: isTrue(said["showRowStripes"]),
    showBandedColumns: isTrue(said["showColumnStripes"]),
    highlightFirstColumn: isTrue(said["showFirstColumn"]),
    highlightLastColumn: isTrue(said["showLastColumn"]),
  });
}
