import { Refused } from "../session/refused";
import { requireReview } from "../session/require-review";
import type { SessionContext } from "../session/session-context";
import { ourTable } from "../sheet-cells";
import type { OurTable } from "../sheet-cells";

/** @throws Refused when there is no review, or no final table in it */
export function requireAmendments(context: SessionContext): OurTable {
  const table = ourTable(context.memory.tables, requireReview(context), "Amendments");
  if (!table) throw new Refused(context.words().tableMissing("Amendments"));
  return table;
}
