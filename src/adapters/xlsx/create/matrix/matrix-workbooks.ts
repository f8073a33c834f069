import type { MatrixWorkbooks } from "../../../../app/ports";
import { createMatrixWorkbook } from "./create-matrix-workbook";
import { isSealed, untouchedWorkbook } from "../seal";

export const matrixWorkbooks: MatrixWorkbooks = {
  write: createMatrixWorkbook,
  isUntouched: isSealed,
  untouched: untouchedWorkbook,
};
