import { Refused } from "../session/refused";
import { rowNameIn } from "../../domain/review/row-name";
import type { Waiver } from "../../domain/review/review";
import { patchTables } from "../session/patch-tables";
import { done, perform } from "../session/perform";
import { showContents } from "../session/read-workbook";
import { requireReview } from "../session/require-review";
import { remember, withHeld } from "./remember-step";
import type { SessionContext } from "../session/session-context";
import type { OurTable } from "../sheet-cells";
import { cellText, ourTable, toCellEdit } from "../sheet-cells";

/**
 * Take a waiver back: its row of Waivers is emptied, and what it set aside is found again.
 *
 * All of it or nothing: a row that holds anything else by now is left as it is.
 */
export const takeBackWaiver = async (context: SessionContext, waiver: Waiver): Promise<void> =>
  void (await perform(context, {
    working: (words) => words.saving,
    short: true,
    work: async () => {
      const { ports, memory, words, readSoon } = context;
      const table = ourTable(memory.tables, requireReview(context), "Waivers");
      if (!table || !isThere(context, waiver)) throw new Refused(words().waiverChanged);
      const { row } = waiver.place;
      const edits = filledColumns(table, row).map(([column, before]) =>
        toCellEdit(table, row, column, { before, after: "" }),
      );
      try {
        const outcome = await ports.workbook.write(edits, [], { together: true });
        if (outcome.conflicts.length > 0) throw new Refused(words().waiverChanged);
        remember(context, { edits: withHeld(edits, outcome) });
        showContents(context, patchTables(memory.tables, edits), memory.threads);
      } finally {
        readSoon();
      }
      return done(words().waiverTakenBack(rowNameOf(context, waiver)));
    },
  }));

/** Rows of aspects are known to a person by their names. */
const rowNameOf = (context: SessionContext, { gap }: Waiver): string =>
  rowNameIn(requireReview(context).profile, gap, context.store.get().language) ?? gap;

/** Whether the row is the one that was shown. */
function isThere(context: SessionContext, waiver: Waiver): boolean {
  const found = requireReview(context).waivers.find(({ place }) => place.row === waiver.place.row);
  return (
    found !== undefined && (["rule", "gap", "about", "reason"] as const).every((key) => found[key] === waiver[key])
  );
}

const filledColumns = (table: OurTable, row: number): readonly (readonly [string, string])[] =>
  Object.keys(table.found.headers).flatMap((column) => {
    const text = cellText(table, row, column) ?? "";
    return text === "" ? [] : [[column, text] as const];
  });
