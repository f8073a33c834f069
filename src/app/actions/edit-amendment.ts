import { idKey } from "../../domain/gap/id-key";
import { profileFor } from "../../domain/profile/profiles";
import type { CellEdit } from "../ports";
import { Refused, changed } from "../session/refused";
import { requireReview } from "../session/require-review";
import type { SessionContext } from "../session/session-context";
import { cellText, toCellEdit } from "../sheet-cells";
import { meanTheSame, toCellText } from "../../domain/review/cell-text";
import { requireAmendments } from "./require-amendments";
import type { TypedText } from "./typed-text";
import { writeTyped } from "./write-typed";

/** Write one cell of an amendment, unless it no longer holds what was shown. What can't be written is kept. */
export const editAmendment = (context: SessionContext, text: TypedText): Promise<void> =>
  writeTyped(context, text, () => toAmendmentEdit(context, text));

/** Undefined when the cell already says so. */
function toAmendmentEdit(context: SessionContext, { gap: id, column, before, after }: TypedText): CellEdit | undefined {
  const words = context.words();
  const { amendments, details } = requireReview(context);
  const table = requireAmendments(context);
  const [amendment, twin] = amendments.filter((one) => idKey(one.id) === idKey(id));
  if (idKey(id) === "") throw new Refused(words.rowWithoutNumber);
  if (twin) throw new Refused(words.rowTwice(id));
  if (!amendment) throw changed(words.rowGone(id));
  const held = cellText(table, amendment.place.row, column);
  if (held === undefined) throw new Refused(words.columnMissing(column));
  const meaning = { profile: profileFor(details.profile), language: details.language };
  const wanted = toCellText(column, after, meaning);
  if (wanted === held) return undefined;
  const shown = meanTheSame(column, before, held, meaning) ? held : before;
  return toCellEdit(table, amendment.place.row, column, { before: shown, after: wanted });
}
