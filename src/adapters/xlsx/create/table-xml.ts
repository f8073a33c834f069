import { escapeAttribute, escapeText } from "../../opc/escape-xml";
import { formatRange } from "../cell-range";
import { TABLE_STYLE } from "./cell-styles";
import type { PlacedTable } from "./sheet-model";

/** A table part. Its headers are, letter by letter, the texts of the cells it stands on. */
export function tableXml(table: PlacedTable, id: number): string {
  const { name, firstColumn, headerRow, lastRow, headers, totals, formulas, filter, title, description } = table;
  const lastColumn = firstColumn + headers.length - 1;
  const data = { firstRow: headerRow, lastRow, firstColumn, lastColumn };
  const ref = formatRange(totals ? { ...data, lastRow: lastRow + 1 } : data);
  const columns = headers.map((header, index) => {
    const label = totals?.[index] ? ` totalsRowLabel="${escapeAttribute(totals[index])}"` : "";
    const open = `<tableColumn id="${index + 1}" name="${escapeAttribute(header)}"${label}`;
    const formula = formulas.get(index);
    return formula === undefined
      ? `${open}/>`
      : `${open}><calculatedColumnFormula>${escapeText(formula)}</calculatedColumnFormula></tableColumn>`;
  });
  return (
    `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="${id}" name="${name}" ` +
    `displayName="${name}" ref="${ref}" ${totals ? 'totalsRowCount="1"' : 'totalsRowShown="0"'}>` +
    (filter ? `<autoFilter ref="${formatRange(data)}"/>` : "") +
    `<tableColumns count="${headers.length}">${columns.join("")}</tableColumns>` +
    `<tableStyleInfo name="${TABLE_STYLE}" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/>` +
    `<extLst><ext uri="{504A1905-F514-4f6f-8877-14C23A59335A}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main">` +
    `<x14:table altText="${escapeAttribute(title)}" altTextSummary="${escapeAttribute(description)}"/></ext></extLst>` +
    `</table>`
  );
}
