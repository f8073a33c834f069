import type { FeedbackCells } from "../../domain/record/record-plan";
import { DISPOSITION_LABELS } from "../../domain/review/consultation";
import type { Disposition } from "../../domain/review/consultation";
import { done, perform } from "../session/perform";
import { Refused } from "../session/refused";
import { requireReview } from "../session/require-review";
import type { SessionContext } from "../session/session-context";
import { RECORD_WORDS } from "../words/record-words";
import { feedbackChanges } from "./find-feedback";
import { tellWritten } from "./tell-written";
import { writeCells } from "./write-cells";

/** What the consultant proposes for a piece of feedback. */
export interface FeedbackAnswer {
  /** Id of the row of Feedback. */
  readonly id: string;
  readonly disposition: Disposition;
  readonly response: string;
  /** What was changed because of it; left as it is when left out. */
  readonly change?: string;
}

/** How the one who raised a piece of feedback agreed. */
export interface FeedbackConfirmation {
  readonly id: string;
  readonly closedBy: string;
  /** E.g. "by e-mail". */
  readonly closedHow: string;
  /** The day, today when left out. */
  readonly closedOn?: string;
}

/** Write what became of a piece of feedback, all of it or nothing. That does not close it. */
export const answerFeedback = (context: SessionContext, answer: FeedbackAnswer): Promise<boolean> =>
  write(context, answer.id, () => {
    const { disposition, response, change } = answer;
    const { language } = requireReview(context).details;
    return {
      disposition: DISPOSITION_LABELS[disposition][language],
      response: response.trim(),
      ...(change !== undefined && { change: change.trim() }),
    };
  });

/** Write down that the one who raised a piece of feedback agreed: with that it is closed. */
export const confirmFeedback = (context: SessionContext, confirmation: FeedbackConfirmation): Promise<boolean> =>
  write(context, confirmation.id, () => {
    const { closedBy, closedHow, closedOn = context.ports.today() } = confirmation;
    const given = [closedBy, closedHow, closedOn].map((text) => text.trim());
    if (given.includes("")) throw new Refused(RECORD_WORDS.confirmationNeeded[context.memory.language]);
    const [by = "", how = "", on = ""] = given;
    return { closedBy: by, closedHow: how, closedOn: on };
  });

const write = (context: SessionContext, id: string, toCells: () => FeedbackCells): Promise<boolean> =>
  perform(context, {
    working: (words) => words.saving,
    short: true,
    work: async () => {
      const edits = await feedbackChanges(context, id, toCells());
      const saved = done(RECORD_WORDS.saved(id)[context.memory.language]);
      return edits.length === 0
        ? saved
        : tellWritten(context, await writeCells(context, edits, { together: true }), saved);
    },
  });
