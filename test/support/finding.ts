import type { Finding } from "../../src/domain/rules/finding";
import { rowPlace } from "./builders";

/** A finding in the sources of a row of the gaps, `G-00` and the number of the row. */
export const finding = (row: number, some: Partial<Finding> = {}): Finding => ({
  ruleId: "cited-part-exists",
  severity: "error",
  place: { ...rowPlace("Gaps", row), column: "sources", cell: `D${row}` },
  rowId: `G-00${row}`,
  message: `Wrong in row ${row}`,
  ...some,
});
