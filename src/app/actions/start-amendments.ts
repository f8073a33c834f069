import { toAmendmentRow } from "../amendment-row";
import { planAmendments } from "../plan-amendments";
import type { AmendmentWish } from "../plan-amendments";
import { done, perform } from "../session/perform";
import { Refused } from "../session/refused";
import { requireReview } from "../session/require-review";
import type { SessionContext } from "../session/session-context";
import { addRow } from "./add-row";
import { findGap } from "./find-gap";
import { loadChecking } from "./load-checking";
import { requireAmendments } from "./require-amendments";
import { requireReadable } from "./require-readable";

/** Begin the final text of a gap: rows below the final table, one a provision. Rows that are there stay as they are. */
export const startAmendments = async (context: SessionContext, id: string, wish: AmendmentWish): Promise<void> =>
  void (await perform(context, {
    working: (words) => words.saving,
    work: async () => {
      const { words } = context;
      const { checking, catalogue } = await loadChecking(context);
      requireReadable(context);
      const gap = findGap(context, id);
      if (gap.id === "") throw new Refused(words().rowWithoutNumber);
      const { jurisdiction } = requireReview(context).details;
      const citationsIn = checking.citationsIn(catalogue, jurisdiction);
      const { rows } = planAmendments(requireReview(context), gap, { citationsIn, catalogue }, wish);
      if (rows.length === 0) throw new Refused(words().nothingToAmend(gap.id));
      const ids: string[] = [];
      for (const row of rows) {
        const review = requireReview(context);
        ids.push(await addRow(context, toAmendmentRow(row, requireAmendments(context), review, ids)));
      }
      return done(words().amendmentsStarted(ids.join(", "), gap.id), words().undoGap);
    },
  }));
