import { inEachLanguage } from "../../domain/language";
import { UnusableInput, WorkbookChanged } from "../../domain/result";

/** An action of the session can't be done; it says why in the session's words, which are in the pane's language. */
export class Refused extends UnusableInput {
  /** @param goneRow number of the row that is gone, where that is all it says */
  constructor(
    told: string,
    readonly goneRow?: string,
  ) {
    super(inEachLanguage(() => told));
  }
}

/** A row that an action is about is not in the workbook any more. */
export class RowGone extends WorkbookChanged {
  constructor(
    told: string,
    readonly goneRow: string,
  ) {
    super(inEachLanguage(() => told));
  }
}

/** What an action is about is not in the workbook any more, said in the session's words. */
export const changed = (told: string): WorkbookChanged => new WorkbookChanged(inEachLanguage(() => told));
