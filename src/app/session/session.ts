import type { Language } from "../../domain/language";
import type { Preferences } from "../ports";
import type { DraftBook } from "./draft-book";
import type { Act } from "./load-actions";
import type { Fixable, FixPreview, SessionState } from "./session-state";

/** The open workbook as the pane sees it, and what a person does to it. */
export interface Session {
  readonly state: () => SessionState;
  /** Told after every change of state; the answer stops it. */
  readonly subscribe: (listener: () => void) => () => void;
  /** What was typed and is not in the workbook yet, also from before the pane was loaded. */
  readonly drafts: DraftBook;
  /** Small choices that are kept on this device; what a device refuses to keep holds for this session. */
  readonly kept: Preferences;
  /** Read the workbook and follow its selection and changes. Called once. */
  readonly start: () => Promise<void>;
  readonly stop: () => Promise<void>;
  /** Look soon whether the workbook is still what is shown: Excel does not tell of everything. */
  readonly lookAgain: () => void;
  /**
   * Carry out an action of `app/actions/actions.ts`, named as it is there: `act("waiveFinding", finding, reason)`.
   *
   * Every action ends with a new state that says what was done and how to undo it; none of them throws.
   */
  readonly act: Act;
  /** Load the catalogue for the screens that need it, after what is on the screen. */
  readonly loadCatalogue: () => Promise<void>;
  /** What the certain corrections of findings, or a person's choices, would change; empty when the cells have changed since. */
  readonly previewFixes: (fixables: readonly Fixable[]) => readonly FixPreview[];
  readonly setLanguage: (language: Language) => Promise<void>;
  readonly dismissNotice: () => void;
}
