import type { FeedbackCells } from "../../domain/record/record-plan";
import type { CellEdit } from "../writing";
import { feedbackEdits } from "../record-comments";
import { requireReview } from "../session/require-review";
import type { SessionContext } from "../session/session-context";
import { tableWithColumns } from "./later-column";
import { rowNamed } from "./row-named";

/** Changes of cells of a row of Feedback; columns that an older workbook lacks are added first. */
export async function feedbackChanges(
  context: SessionContext,
  id: string,
  cells: FeedbackCells,
): Promise<readonly CellEdit[]> {
  const table = await tableWithColumns(context, "Feedback", Object.keys(cells));
  return feedbackEdits(rowNamed(context, requireReview(context).feedback, id), cells, table);
}
