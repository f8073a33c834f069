import { idKey } from "../../domain/gap/id-key";
import type { FeedbackCells } from "../../domain/record/record-plan";
import type { Feedback } from "../../domain/review/consultation";
import type { CellEdit } from "../writing";
import { feedbackEdits } from "../record-comments";
import { Refused, changed } from "../session/refused";
import { requireReview } from "../session/require-review";
import type { SessionContext } from "../session/session-context";
import { tableWithColumns } from "./later-column";

/** @throws Refused when no row of Feedback goes by that id, or two do */
export function findFeedback(context: SessionContext, id: string): Feedback {
  const words = context.words();
  if (idKey(id) === "") throw new Refused(words.rowWithoutNumber);
  const [row, twin] = requireReview(context).feedback.filter((one) => idKey(one.id) === idKey(id));
  if (twin) throw new Refused(words.rowTwice(id));
  if (!row) throw changed(words.rowGone(id));
  return row;
}

/** Changes of cells of a row of Feedback; columns that an older workbook lacks are added first. */
export async function feedbackChanges(
  context: SessionContext,
  id: string,
  cells: FeedbackCells,
): Promise<readonly CellEdit[]> {
  const table = await tableWithColumns(context, "Feedback", Object.keys(cells));
  return feedbackEdits(findFeedback(context, id), cells, table);
}
