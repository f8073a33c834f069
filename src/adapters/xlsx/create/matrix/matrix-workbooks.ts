import type { MatrixWorkbooks } from "../../../../app/ports";
import { createMatrixWorkbook } from "./create-matrix-workbook";
import { isSealedMatrix } from "./matrix-seal";

export const matrixWorkbooks: MatrixWorkbooks = { write: createMatrixWorkbook, isUntouched: isSealedMatrix };
