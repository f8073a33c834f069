import { requireReview } from "../session/require-review";
import type { SessionContext } from "../session/session-context";
import { toRowEdit } from "./edit-row";
import { tableWithColumn } from "./later-column";
import type { TypedText } from "./typed-text";
import { writeTyped } from "./write-typed";

/**
 * Write one cell of the answer to a question, whose row goes by its number, or by its aspect where it has none. What
 * can't be written is kept.
 */
export const editAnswer = (context: SessionContext, text: TypedText): Promise<void> =>
  writeTyped(context, text, async () => {
    const table = await tableWithColumn(context, "Aspects", text.column);
    const rows = requireReview(context).aspects.map(({ id, aspect, place }) => ({ id: id || aspect, place }));
    return toRowEdit(context, table, rows, text);
  });
