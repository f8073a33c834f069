import type { ColumnSpec } from "../../../domain/review/tables";
import type { StyleName } from "./cell-styles";
import type { SheetColumn } from "./sheet-model";

/** How the cells of a column of ours look. */
export const styleOf = ({ holds }: ColumnSpec): StyleName => STYLES[holds];

/** The column of a sheet that one of ours is put on. */
export const toSheetColumn = ({ width, collapsed }: ColumnSpec, column: number): SheetColumn => ({
  column,
  width,
  ...(collapsed && { grouped: true }),
});

const STYLES: Readonly<Record<ColumnSpec["holds"], StyleName>> = {
  text: "text",
  word: "text",
  id: "id",
  reference: "reference",
  references: "reference",
  names: "aside",
  aspect: "text",
  aspects: "text",
  choice: "text",
  yes: "text",
  date: "date",
  count: "count",
  fingerprint: "fingerprint",
  label: "label",
  value: "value",
};
