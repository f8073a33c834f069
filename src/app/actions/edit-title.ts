import { DETAIL_LABELS } from "../../domain/review/tables";
import { done } from "../session/perform";
import { Refused } from "../session/refused";
import { requireReview } from "../session/require-review";
import type { SessionContext } from "../session/session-context";
import { cellText, ourTable, toCellEdit } from "../sheet-cells";
import { addRow } from "./add-row";
import { ofDraft, performTyped } from "./perform-typed";
import { tellWritten } from "./tell-written";
import { writeCells } from "./write-cells";

/**
 * Write the title of the draft law into its cell of the sheet Review, unless that no longer holds what was shown; into a
 * new row where the sheet has none for it. What can't be written is kept.
 */
export async function editTitle(context: SessionContext, before: string, after: string): Promise<void> {
  const draft = { place: ["detail", "draftTitle"], before, text: after } as const;
  await performTyped(context, draft, {
    working: (words) => words.saving,
    short: true,
    work: async () => {
      const { memory, words } = context;
      const review = requireReview(context);
      const label = DETAIL_LABELS.draftTitle[review.details.language];
      const saved = done(words().titleSaved);
      const table = ourTable(memory.tables, review, "Review");
      const [key, value] = [table?.found.headers["key"], table?.found.headers["value"]];
      if (!table || key === undefined || value === undefined) throw new Refused(words().columnMissing(label));
      const place = review.detailPlaces.draftTitle;
      if (!place) {
        await addRow(context, { table: table.sheetTable.name, cells: { [key]: label, [value]: after.trim() } });
        return saved;
      }
      const held = cellText(table, place.row, "value") ?? "";
      const shown = held.trim() === before.trim() ? held : before;
      const edit = toCellEdit(table, place.row, "value", { before: shown, after: after.trim() });
      return tellWritten(context, await writeCells(context, ofDraft([edit], draft)), saved);
    },
  });
}
