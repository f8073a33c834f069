import { requireReview } from "../session/require-review";
import type { SessionContext } from "../session/session-context";
import { toRowEdit } from "./edit-row";
import { tableWithColumn } from "./later-column";
import type { TypedText } from "./typed-text";
import { writeTyped } from "./write-typed";

/** Write one cell of a consultation, unless it no longer holds what was shown. What can't be written is kept. */
export const editConsultation = (context: SessionContext, text: TypedText): Promise<void> =>
  writeTyped(context, text, async () => {
    const table = await tableWithColumn(context, "Consultations", text.column);
    return toRowEdit(context, table, requireReview(context).consultations, text);
  });

/** The same of a row of Feedback. */
export const editFeedback = (context: SessionContext, text: TypedText): Promise<void> =>
  writeTyped(context, text, async () => {
    const table = await tableWithColumn(context, "Feedback", text.column);
    return toRowEdit(context, table, requireReview(context).feedback, text);
  });
