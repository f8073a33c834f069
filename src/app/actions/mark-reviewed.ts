import { othersMark } from "../../domain/round/reviewed";
import { REVIEWED_COLUMNS, reviewedEdits } from "../mark-reviewed";
import { done, perform } from "../session/perform";
import { Refused } from "../session/refused";
import type { SessionContext } from "../session/session-context";
import { ROUND_WORDS } from "../words/round-words";
import { findGap } from "./find-gap";
import { tableWithColumns } from "./later-column";
import { requireReadable } from "./require-readable";
import { tellWritten } from "./tell-written";
import { writeCells } from "./write-cells";

/**
 * Mark gaps as reviewed by a person, as they stand now, so that it shows when their words change. Each was asked for by
 * itself, so that the mark takes the place of another's, which is told. A workbook of an
 * earlier version gets the columns that it takes.
 */
export const markReviewed = async (context: SessionContext, ids: readonly string[], name: string): Promise<void> =>
  void (await perform(context, {
    working: (words) => words.saving,
    work: async () => {
      const { language } = context.memory;
      requireReadable(context);
      if (name.trim() === "") throw new Refused(ROUND_WORDS.nameNeeded[language]);
      const table = await tableWithColumns(context, "Gaps", REVIEWED_COLUMNS);
      const gaps = ids.map((id) => findGap(context, id));
      const edits = gaps.flatMap((gap) => reviewedEdits(gap, table, name.trim(), context.ports.today()));
      const others = gaps.flatMap((gap) => othersMark(gap, name) ?? []);
      const marked = ROUND_WORDS.reviewed(
        gaps.map(({ id }) => id),
        name.trim(),
      );
      const said = [
        marked,
        ...(others.length > 0 ? [ROUND_WORDS.replaced(others.map((mark) => ({ ...mark, name: mark.gap.id })))] : []),
      ];
      const notice = done(said.map((text) => text[language]).join(" "));
      return edits.length === 0 ? notice : tellWritten(context, await writeCells(context, edits), notice);
    },
  }));
