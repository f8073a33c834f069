import { inEachLanguage } from "../../domain/language";
import { UnusableInput } from "../../domain/result";

/** An action of the session can't be done; it says why in the session's words, which are in the pane's language. */
export class Refused extends UnusableInput {
  constructor(told: string) {
    super(inEachLanguage(() => told));
  }
}
