import type { Localised } from "../../domain/language";
import { DETAIL_LABELS } from "../../domain/review/tables";
import { fold } from "../../domain/text/fold";
import { BRIEF_LINK } from "../online/brief-link";
import { requireReview } from "../session/require-review";
import type { SessionContext } from "../session/session-context";
import type { OurTable } from "../sheet-cells";
import { cellText, ourTable, toCellEdit } from "../sheet-cells";
import type { CellEdit } from "../writing";
import { addRow } from "./add-row";
import { writeCells } from "./write-cells";

/** What is noted of a brief; its place where it lies in OneDrive. */
export interface RecordedBrief {
  readonly file: string;
  readonly fingerprint: string;
  readonly link?: string;
}

/**
 * Note on the sheet Review which brief was made. The row for its place in OneDrive is added when it is first needed.
 *
 * That a brief could not be noted must not hide that it was made, so nothing
 * is thrown.
 *
 * @returns `"changed"` when somebody noted another brief meanwhile; it is among the conflicts
 */
export async function recordBrief(
  context: SessionContext,
  brief: RecordedBrief,
): Promise<"recorded" | "changed" | "failed"> {
  const review = requireReview(context);
  const table = ourTable(context.memory.tables, review, "Review");
  const file = table && toDetailEdit(table, DETAIL_LABELS.briefFile, brief.file);
  const fingerprint = table && toDetailEdit(table, DETAIL_LABELS.briefFingerprint, brief.fingerprint);
  const link = table && brief.link !== undefined ? toDetailEdit(table, BRIEF_LINK, brief.link) : undefined;
  if (!table || !file || !fingerprint) return "failed";
  try {
    const edits = [file, fingerprint, ...(link ? [link] : [])].filter(({ before, after }) => before !== after);
    if (brief.link !== undefined && !link)
      await addLinkRow(context, table, BRIEF_LINK[review.details.language], brief.link);
    if (edits.length === 0) return "recorded";
    const { conflicts, overwritten, formulas, failed } = await writeCells(context, edits);
    if (formulas.length + failed.length > 0) return "failed";
    return conflicts.length + overwritten.length === 0 ? "recorded" : "changed";
  } catch {
    return "failed";
  }
}

/** The cell that holds the place of the brief in OneDrive; undefined where there is no such row yet. */
export function briefLinkCell(table: OurTable): { readonly row: number; readonly text: string } | undefined {
  const row = detailRow(table, BRIEF_LINK);
  return row === undefined ? undefined : { row, text: cellText(table, row, "value") ?? "" };
}

async function addLinkRow(
  context: SessionContext,
  { sheetTable, found }: OurTable,
  label: string,
  link: string,
): Promise<void> {
  const { key, value } = found.headers;
  if (key === undefined || value === undefined) return;
  await addRow(context, { table: sheetTable.name, cells: { [key]: label, [value]: link } });
}

function detailRow(table: OurTable, detail: Localised): number | undefined {
  const labels = Object.values(detail).map(fold);
  return table.sheetTable.rows.find(({ row }) => labels.includes(fold(cellText(table, row, "key") ?? "")))?.row;
}

function toDetailEdit(table: OurTable, detail: Localised, after: string): CellEdit | undefined {
  const row = detailRow(table, detail);
  const before = row === undefined ? undefined : cellText(table, row, "value");
  if (row === undefined || before === undefined) return undefined;
  return toCellEdit(table, row, "value", { before, after });
}
