import type { NormalStyle } from "../../domain/citation/rewrite/normalise-citations";
import type { Language } from "../../domain/language";
import type { Waiver } from "../../domain/review/review";
import type { Finding } from "../../domain/rules/finding";
import type { DraftBook } from "./draft-book";
import type { CitationScope } from "../normalise-review";
import type {
  CitedPart,
  Conflict,
  ExplainedHole,
  Fixable,
  FixPreview,
  NormalPreview,
  SessionState,
} from "./session-state";

/**
 * What a person can do in the pane. Every action ends with a new state that
 * says what was done and how to undo it; none of them throws.
 */
export interface Session {
  readonly state: () => SessionState;
  /** Told after every change of state; the answer stops it. */
  readonly subscribe: (listener: () => void) => () => void;
  /** What was typed and is not in the workbook yet, also from before the pane was loaded. */
  readonly drafts: DraftBook;
  /** Read the workbook and follow its selection and changes. Called once. */
  readonly start: () => Promise<void>;
  readonly stop: () => Promise<void>;
  /** Read the workbook because the person asks for it. */
  readonly readAgain: () => Promise<void>;
  /** Look soon whether the workbook is still what is shown: Excel does not tell of everything. */
  readonly lookAgain: () => void;

  readonly newReview: (language: Language, jurisdiction: string) => Promise<void>;
  readonly openSample: (language: Language) => Promise<void>;
  /** Make the table at the selection a review: which of its headers are the three columns. */
  readonly adopt: (columns: {
    readonly issue: string;
    readonly solution: string;
    readonly sources: string;
  }) => Promise<void>;

  readonly goTo: (table: string, row: number, column: string) => Promise<void>;
  readonly goToRow: (gap: string) => Promise<void>;
  readonly addGap: () => Promise<void>;
  /**
   * Write one cell of a gap; the text that was shown goes along, so that nothing newer is overwritten.
   *
   * Priority and status may be given by key or by name in any language. Aspects and provisions are lists joined by
   * `"; "`, aspects by id or by name, provisions by id: as `Gap` holds them, so `before` is `gap.aspects.join("; ")`
   * and `""` empties the cell. What the cell holds is compared by what it means, and what is written is the name in
   * the review's language.
   *
   * @param column key of the column in `TABLES.Gaps`, e.g. `"aspects"`
   */
  readonly editGap: (gap: string, column: string, before: string, after: string) => Promise<void>;
  /** Add a citation to the sources of a gap. */
  readonly insertCitation: (gap: string, part: CitedPart) => Promise<void>;
  /** Load the catalogue, for the screens that need it. */
  readonly loadCatalogue: () => Promise<void>;

  readonly check: () => Promise<void>;
  /** What the certain corrections of findings, or a person's choices, would change; empty when the cells have changed since. */
  readonly previewFixes: (fixables: readonly Fixable[]) => readonly FixPreview[];
  /** What writing citations in one form and language would change, for `applyFixes`, and what it would leave. */
  readonly previewNormalised: (scope: CitationScope, style: NormalStyle) => Promise<NormalPreview | undefined>;
  readonly applyFixes: (fixes: readonly FixPreview[]) => Promise<void>;
  readonly waive: (finding: Finding, reason: string) => Promise<void>;
  /** Empty the waiver's row, so that what it set aside is found again. */
  readonly takeBack: (waiver: Waiver) => Promise<void>;
  /** Write down why an aspect has no gap or a document is not cited. */
  readonly explain: (hole: ExplainedHole, reason: string) => Promise<void>;
  /** Put back tables and headers that the review can't be read without; says what was done and how to undo it. */
  readonly repair: () => Promise<void>;
  /** Take back what this session wrote last, as far as it still stands; once more for what it wrote before that. */
  readonly takeBackLast: () => Promise<void>;
  readonly settleConflict: (conflict: Conflict, take: "mine" | "theirs") => Promise<void>;

  readonly reply: (thread: string, text: string) => Promise<void>;
  readonly resolve: (thread: string, resolved: boolean) => Promise<void>;
  readonly goToThread: (thread: string) => Promise<void>;

  readonly planBrief: (language: Language) => Promise<void>;
  readonly makeBrief: (language: Language) => Promise<void>;
  /** Hand over once more, by another way, the file of which `SessionState.handed` speaks. */
  readonly handAgain: () => Promise<void>;

  readonly setLanguage: (language: Language) => Promise<void>;
  readonly dismissNotice: () => void;
}
