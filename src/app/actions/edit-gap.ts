import { profileFor } from "../../domain/profile/profiles";
import { Refused } from "../session/refused";
import { meanTheSame, toCellText } from "./cell-text";
import { findGap } from "./find-gap";
import { done, perform } from "../session/perform";
import type { CellEdit } from "../ports";
import { requireGaps, requireReview } from "../session/require-review";
import type { SessionContext } from "../session/session-context";
import { cellText, toCellEdit } from "../sheet-cells";
import { tellWritten } from "./tell-written";
import { dropTyped, holdTyped, keepTyped } from "./typed-text";
import type { TypedText } from "./typed-text";
import { writeCells } from "./write-cells";

/**
 * Write one cell of a gap, unless it no longer holds what was shown. What can't be written is kept.
 *
 * Choices may be given by key or by name in any language. Aspects and provisions are lists joined by `"; "`, aspects
 * by id or by name, provisions by id: as `Gap` holds them, so `before` is `gap.aspects.join("; ")` and `""` empties
 * the cell. What the cell holds is compared by what it means, and what is written is the name in the review's language.
 */
export async function editGap(context: SessionContext, text: TypedText): Promise<void> {
  let isAsked = false;
  const ended = await perform(context, {
    working: (words) => words.saving,
    short: true,
    work: async () => {
      const edit = toGapEdit(context, text);
      if (!edit) return undefined;
      const words = context.words();
      const saved = done(words.saved(text.gap, edit.header));
      const written = await writeCells(context, [edit]);
      isAsked = written.conflicts.length > 0;
      return tellWritten(context, written, saved);
    },
  });
  if (CHOSEN.has(text.column)) return;
  if (!ended) keepTyped(context, text);
  else if (isAsked) holdTyped(context, text);
  else dropTyped(context, text);
}

/** Columns in which nothing is typed: what was chosen is chosen again. */
const CHOSEN: ReadonlySet<string> = new Set(["status", "priority"]);

/** Undefined when the cell already says so. */
function toGapEdit(context: SessionContext, { gap: id, column, before, after }: TypedText): CellEdit | undefined {
  const gap = findGap(context, id);
  const { profile, language } = requireReview(context).details;
  const meaning = { profile: profileFor(profile), language };
  const table = requireGaps(context);
  const held = cellText(table, gap.place.row, column);
  if (held === undefined) throw new Refused(context.words().columnMissing(column));
  const wanted = toCellText(column, after, meaning);
  if (wanted === held) return undefined;
  // What is shown of a cell may be its meaning; what it holds is what must not have changed.
  const shown = meanTheSame(column, before, held, meaning) ? held : before;
  return toCellEdit(table, gap.place.row, column, { before: shown, after: wanted });
}
