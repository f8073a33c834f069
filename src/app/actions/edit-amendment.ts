import { requireReview } from "../session/require-review";
import type { SessionContext } from "../session/session-context";
import { toRowEdit } from "./edit-row";
import { requireAmendments } from "./require-amendments";
import type { TypedText } from "./typed-text";
import { writeTyped } from "./write-typed";

/** Write one cell of an amendment, unless it no longer holds what was shown. What can't be written is kept. */
export const editAmendment = (context: SessionContext, text: TypedText): Promise<void> =>
  writeTyped(context, text, () =>
    toRowEdit(context, requireAmendments(context), requireReview(context).amendments, text),
  );
