import type { Language } from "../language";
import { DISPOSITION_LABELS } from "../review/consultation";
import { knownAuthor } from "../review/unknown-author";
import { CELL_LIMIT } from "../text/cell-limit";
import type { FeedbackCells, FeedbackColumn } from "./record-plan";
import { dayOf, withReplies } from "./said-lines";
import type { Said } from "./said-lines";

/** What somebody said and what was answered, as cells of a new row of Feedback, and whether all of it fits into them. */
export interface SaidCells {
  readonly cells: FeedbackCells & { readonly replies: string };
  readonly isWhole: boolean;
}

/** The cells that hold what was said, none longer than a cell may be: words and answers that find no room are left out. */
export function saidCells(said: Said & { readonly replies: readonly Said[] }, language: Language): SaidCells {
  const { author, time, text } = said;
  const replies = withReplies("", said.replies);
  return {
    cells: {
      raisedBy: knownAuthor(author),
      date: dayOf(time),
      feedback: text.slice(0, CELL_LIMIT),
      disposition: DISPOSITION_LABELS.open[language],
      replies: replies.text,
    },
    isWhole: replies.isWhole && text.length <= CELL_LIMIT,
  };
}

/** Only the cells that something stands in. */
export function withoutEmpty(cells: FeedbackCells): FeedbackCells {
  const filled: Partial<Record<FeedbackColumn, string>> = {};
  for (const column of Object.keys(cells) as FeedbackColumn[]) if (cells[column]) filled[column] = cells[column];
  return filled;
}
