import { done } from "../session/perform";
import type { CellEdit } from "../writing";
import type { SessionContext } from "../session/session-context";
import { ofDraft, performTyped } from "./perform-typed";
import { tellWritten } from "./tell-written";
import { draftOf } from "./typed-text";
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
  const draft = draftOf(text);
  await performTyped(context, draft, {
    working: (words) => words.saving,
    short: true,
    work: async () => {
      const edit = await toEdit();
      if (!edit) return undefined;
      const words = context.words();
      const saved = done(words.saved(text.gap, edit.header));
      return tellWritten(context, await writeCells(context, ofDraft([edit], draft)), saved);
    },
  });
}
