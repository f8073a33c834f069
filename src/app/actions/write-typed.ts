import { isSamePlace } from "../draft";
import type { TypedDraft } from "../draft";
import { done } from "../session/perform";
import type { CellEdit } from "../writing";
import type { SessionContext } from "../session/session-context";
import { ofDraft, performTyped } from "./perform-typed";
import { tellWritten } from "./tell-written";
import { draftOf } from "./typed-text";
import type { TypedText } from "./typed-text";
import { writeCells } from "./write-cells";

/** The change of a cell; undefined when it already says so. */
type ToEdit = (text: TypedText) => CellEdit | undefined | Promise<CellEdit | undefined>;

/**
 * Write what a person typed or chose for one cell of a row, unless it no longer holds what was shown. What can't be
 * written is kept.
 */
export const writeTyped = (context: SessionContext, text: TypedText, toEdit: ToEdit): Promise<void> =>
  writeTypedTogether(context, [text], toEdit);

/** The same for several cells of a row, which are saved, told of and taken back as one. */
export async function writeTypedTogether(
  context: SessionContext,
  texts: readonly TypedText[],
  toEdit: ToEdit,
): Promise<void> {
  let left: readonly CellEdit[] = [];
  const work = async () => {
    const edits: CellEdit[] = [];
    for (const text of texts) {
      const edit = await toEdit(text);
      if (edit) edits.push(...ofDraft([edit], draftOf(text)));
    }
    const [first] = edits;
    if (!first) return undefined;
    const { saved, savedCells } = context.words();
    const gap = texts[0]?.gap ?? "";
    const written = await writeCells(context, edits);
    left = [...written.gone, ...written.formulas, ...written.failed];
    const said = edits.length === 1 ? saved(gap, first.header) : savedCells(gap, edits.length);
    return tellWritten(context, written, done(said));
  };
  await performTyped(
    context,
    texts.flatMap((text) => draftOf(text) ?? []),
    { working: (words) => words.saving, short: true, work },
    () => true,
    ({ place }: TypedDraft) => left.some(({ draft }) => draft && isSamePlace(draft.place, place)),
  );
}
