import { meanTheSame, toCellText } from "../../domain/review/cell-text";
import { columnMissing } from "./column-missing";
import { findGap } from "./find-gap";
import { tableWithColumn } from "./later-column";
import type { CellEdit } from "../writing";
import { requireReview } from "../session/require-review";
import type { SessionContext } from "../session/session-context";
import { cellText, toCellEdit } from "../sheet-cells";
import type { TypedText } from "./typed-text";
import { writeTypedTogether } from "./write-typed";

/**
 * Write one cell of a gap, unless it no longer holds what was shown. What can't be written is kept. Cells of a gap that
 * are asked for at once, as by one button for all of them, are one step.
 *
 * Choices may be given by key or by name in any language. Aspects and provisions are lists joined by `"; "`, aspects
 * by id or by name, provisions by id: as `Gap` holds them, so `before` is `gap.aspects.join("; ")` and `""` empties
 * the cell. What the cell holds is compared by what it means, and what is written is the name in the review's language.
 */
export function editGap(context: SessionContext, text: TypedText): Promise<void> {
  const { memory } = context;
  const { asked } = memory;
  if (asked && asked.texts[0]?.gap === text.gap) {
    asked.texts.push(text);
    return asked.over;
  }
  const texts = [text];
  const over = Promise.resolve().then(() => {
    if (memory.asked?.texts === texts) memory.asked = undefined;
    return writeTypedTogether(context, texts, (one) => toGapEdit(context, one));
  });
  memory.asked = { texts, over };
  return over;
}

/** Undefined when the cell already says so. */
async function toGapEdit(
  context: SessionContext,
  { gap: id, column, before, after }: TypedText,
): Promise<CellEdit | undefined> {
  const table = await tableWithColumn(context, "Gaps", column);
  const gap = findGap(context, id);
  const { profile, details } = requireReview(context);
  const meaning = { profile, language: details.language };
  const held = cellText(table, gap.place.row, column);
  if (held === undefined) throw columnMissing(context, "Gaps", column);
  const wanted = toCellText(column, after, meaning);
  if (wanted === held) return undefined;
  // What is shown of a cell may be its meaning; what it holds is what must not have changed.
  const shown = meanTheSame(column, before, held, meaning) ? held : before;
  return toCellEdit(table, gap.place.row, column, { before: shown, after: wanted });
}
