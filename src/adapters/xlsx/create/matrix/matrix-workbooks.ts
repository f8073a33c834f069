import type { MatrixWorkbooks } from "../../../../app/ports";
import { createMatrixWorkbook } from "./create-matrix-workbook";
import { isSealed } from "../seal";

export const matrixWorkbooks: MatrixWorkbooks = { write: createMatrixWorkbook, isUntouched: isSealed };
