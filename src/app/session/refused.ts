import { inEachLanguage } from "../../domain/language";
import { UnusableInput, WorkbookChanged } from "../../domain/result";

/** An action of the session can't be done; it says why in the session's words, which are in the pane's language. */
export class Refused extends UnusableInput {
  constructor(told: string) {
    super(inEachLanguage(() => told));
  }
}

/** What an action is about is not in the workbook any more, said in the session's words. */
export const changed = (told: string): WorkbookChanged => new WorkbookChanged(inEachLanguage(() => told));
