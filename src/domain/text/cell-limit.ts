/** Characters a cell of a workbook holds. */
export const CELL_LIMIT = 32_767;
