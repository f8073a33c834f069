import { done, perform } from "../session/perform";
import type { CellEdit } from "../writing";
import type { SessionContext } from "../session/session-context";
import { tellWritten } from "./tell-written";
import { dropTyped, holdTyped, keepTyped } from "./typed-text";
import type { TypedText } from "./typed-text";
import { writeCells } from "./write-cells";

/**
 * Write what a person typed or chose for one cell of a row, unless it no longer holds what was shown. What can't be
 * written is kept.
 *
 * @param toEdit the change of the cell; undefined when it already says so
 */
export async function writeTyped(
  context: SessionContext,
  text: TypedText,
  toEdit: () => CellEdit | undefined | Promise<CellEdit | undefined>,
): Promise<void> {
  let isAsked = false;
  const ended = await perform(context, {
    working: (words) => words.saving,
    short: true,
    work: async () => {
      const edit = await toEdit();
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
const CHOSEN: ReadonlySet<string> = new Set(["status", "priority", "kind", "disposition", "questions"]);
