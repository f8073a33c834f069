import { DETAIL_LABELS } from "../../domain/review/tables";
import { fold } from "../../domain/text/fold";
import { requireReview } from "../session/require-review";
import type { SessionContext } from "../session/session-context";
import type { OurTable } from "../sheet-cells";
import { cellText, ourTable, toCellEdit } from "../sheet-cells";
import type { CellEdit } from "../ports";
import { writeCells } from "./write-cells";

type Detail = Extract<keyof typeof DETAIL_LABELS, "briefFile" | "briefFingerprint">;

/**
 * Note on the sheet Review which brief was made.
 *
 * That a brief could not be noted must not hide that it was made, so nothing
 * is thrown.
 *
 * @returns `"changed"` when somebody noted another brief meanwhile; it is among the conflicts
 */
export async function recordBrief(
  context: SessionContext,
  brief: { readonly file: string; readonly fingerprint: string },
): Promise<"recorded" | "changed" | "failed"> {
  const table = ourTable(context.memory.tables, requireReview(context), "Review");
  const file = table && toDetailEdit(table, "briefFile", brief.file);
  const fingerprint = table && toDetailEdit(table, "briefFingerprint", brief.fingerprint);
  if (!file || !fingerprint) return "failed";
  try {
    const edits = [file, fingerprint].filter(({ before, after }) => before !== after);
    if (edits.length === 0) return "recorded";
    const { conflicts, overwritten, formulas, failed } = await writeCells(context, edits);
    if (formulas.length + failed.length > 0) return "failed";
    return conflicts.length + overwritten.length === 0 ? "recorded" : "changed";
  } catch {
    return "failed";
  }
}

function toDetailEdit(table: OurTable, detail: Detail, after: string): CellEdit | undefined {
  const labels = Object.values(DETAIL_LABELS[detail]).map(fold);
  const row = table.sheetTable.rows.find(({ row: number }) =>
    labels.includes(fold(cellText(table, number, "key") ?? "")),
  );
  const before = row && cellText(table, row.row, "value");
  if (!row || before === undefined) return undefined;
  const { found } = table;
  const header = found.headers["key"];
  const edit = toCellEdit(table, row.row, "value", { before, after });
  return header === undefined ? edit : { ...edit, rowId: { header, id: cellText(table, row.row, "key") ?? "" } };
}
