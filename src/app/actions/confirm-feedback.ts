import { done } from "../session/perform";
import { Refused } from "../session/refused";
import type { SessionContext } from "../session/session-context";
import { RECORD_WORDS } from "../words/record-words";
import { feedbackChanges } from "./find-feedback";
import { ofDraft, performTyped } from "./perform-typed";
import { tellWritten } from "./tell-written";
import { writeCells } from "./write-cells";

/** How the one who raised a piece of feedback agreed. */
export interface FeedbackConfirmation {
  readonly id: string;
  readonly closedBy: string;
  /** E.g. "by e-mail". */
  readonly closedHow: string;
  /** The day, today when left out. */
  readonly closedOn?: string;
}

/** Write down that the one who raised a piece of feedback agreed, all of it or nothing: with that it is closed. */
export const confirmFeedback = (context: SessionContext, confirmation: FeedbackConfirmation): Promise<boolean> => {
  const draft = { place: ["cell", confirmation.id, "closedHow"], before: "", text: confirmation.closedHow } as const;
  return performTyped(context, draft, {
    working: (words) => words.saving,
    short: true,
    work: async () => {
      const { id, closedBy, closedHow, closedOn = context.ports.today() } = confirmation;
      const { language } = context.memory;
      const [by = "", how = "", on = ""] = [closedBy, closedHow, closedOn].map((text) => text.trim());
      if ([by, how, on].includes("")) throw new Refused(RECORD_WORDS.confirmationNeeded[language]);
      const edits = await feedbackChanges(context, id, { closedBy: by, closedHow: how, closedOn: on });
      const saved = done(RECORD_WORDS.saved(id)[language]);
      return edits.length === 0
        ? saved
        : tellWritten(context, await writeCells(context, ofDraft(edits, draft), { together: true }), saved);
    },
  });
};
