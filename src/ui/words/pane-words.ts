import type { OwnTablesWords } from "../start/own-tables-words";
import type { ActionWords, ReadingWords, SessionWords } from "../../app/words/session-words";
import type { Language } from "../../domain/language";
import type { Severity } from "../../domain/rules/finding";
import type { DateWords } from "../../domain/text/dates/date-words";
import type { AmendmentsWords } from "../amendments/words/amendments-words";
import type { BriefScreenWords } from "../brief/words/brief-screen-words";
import type { CheckWords } from "../check/words/check-words";
import type { GapListWords } from "../gaps/words/gap-list-words";
import type { CitationFixWords } from "../citations/words/citation-fix-words";
import type { CommentsWords } from "../comments/words/comments-words";
import type { ConsultationsWords } from "../consultations/words/consultations-words";
import type { CoverageWords } from "../coverage/words/coverage-words";
import type { DraftLawWords } from "../draft-law/words/draft-law-words";
import type { RecordWords } from "../record/words/record-words";
import type { RefreshWords } from "../refresh/words/refresh-words";
import type { Place, View } from "../shell/screen";
import type { TablesScreenWords } from "../tables/words/tables-screen-words";
import type { RoundsWords } from "../rounds/words/rounds-words";
import type { SettingsWords } from "../settings/settings-words";
import type { SharingWords } from "../sharing/words/sharing-words";
import type { StandardsWords } from "../standards/words/standards-words";
import type { ConflictWords } from "../workbook/words/conflict-words";

/** Everything the pane says, in one language. Each language is loaded only when it is spoken. */
export interface PaneWords extends FirstWords, Omit<LaterWords, "session"> {
  /** Of what is done in the workbook. */
  readonly session: SessionWords;
}

/** What the shell and the first screen say, loaded before anything is shown. */
export interface FirstWords {
  readonly language: Language;
  readonly name: string;
  readonly shell: ShellWords;
  readonly gaps: GapsWords;
  readonly session: ReadingWords;
}

/** What everything else says, loaded with the first of it. */
export interface LaterWords {
  readonly severity: Readonly<Record<Severity, string>>;
  readonly conflict: ConflictWords;
  readonly start: StartWords;
  readonly drafts: DraftWords;
  readonly gapList: GapListWords;
  readonly rowActs: RowActsWords;
  readonly editing: EditingWords;
  readonly remarks: RemarksWords;
  readonly blocked: BlockedWords;
  readonly handAgain: HandAgainWords;
  readonly citation: CitationWords;
  readonly citationFixes: CitationFixWords;
  readonly check: CheckWords;
  readonly standards: StandardsWords;
  readonly amendments: AmendmentsWords;
  readonly coverage: CoverageWords;
  readonly comments: CommentsWords;
  readonly consultations: ConsultationsWords;
  readonly record: RecordWords;
  readonly rounds: RoundsWords;
  readonly draftLaw: DraftLawWords;
  readonly brief: BriefScreenWords;
  readonly refresh: RefreshWords;
  readonly tables: TablesScreenWords;
  readonly sharing: SharingWords;
  readonly settings: SettingsWords;
  readonly session: ActionWords;
  readonly dates: DateWords;
}

export const toPaneWords = (first: FirstWords, later: LaterWords): PaneWords => ({
  ...first,
  ...later,
  session: { ...first.session, ...later.session },
});

export interface ShellWords extends Readonly<Record<Place | View, string>> {
  readonly screens: string;
  readonly settings: string;
  readonly back: string;
  readonly loading: string;
  readonly dismiss: string;
  readonly untitled: string;
  readonly failedTitle: string;
  readonly failedText: string;
  readonly failedAgain: string;
  readonly failedDetails: string;
}

export interface StartWords {
  readonly promise: string;
  readonly how: string;
  readonly newReview: string;
  readonly language: string;
  readonly jurisdiction: string;
  readonly profile: string;
  readonly profileHere: string;
  readonly create: string;
  readonly sample: string;
  readonly sampleText: string;
  readonly openSample: string;
  readonly adopt: string;
  readonly adoptFound: (table: string, rows: number) => string;
  readonly adoptNone: string;
  readonly adoptChoose: string;
  readonly adoptTwice: string;
  readonly adoptDo: string;
  readonly own: OwnTablesWords;
  readonly choose: string;
  readonly shared: string;
  /** The name is undefined where the workbook alone tells of the brief. */
  readonly sharedBrief: (name: string | undefined) => string;
  readonly sharedWorkbook: (name: string) => string;
  /** Who may open a file, as last looked; and how many more than are named. */
  readonly sharedWith: (names: string, more: number) => string;
  readonly sharedWithNobody: string;
  /** When that was looked at, where it was in an earlier session. */
  readonly sharedAsOf: (when: string) => string;
  readonly toSharing: string;
}

/** Of texts that were typed and are not in the workbook yet. */
export interface DraftWords {
  readonly name: (field: string) => string;
  readonly notSaved: string;
  /** The cell above it holds another text than when it was typed. */
  readonly overtaken: string;
  readonly holdsNow: string;
  readonly empty: string;
  readonly goOn: string;
  readonly throwAway: string;
  /** Texts for what is not in the workbook any more. */
  readonly goneTexts: string;
  readonly goneHint: string;
  /** Where one of them was typed: that it is among them. */
  readonly keptAbove: (name: string) => string;
}

/** Of what comes below the cells of a gap. */
export interface RowActsWords {
  readonly findings: string;
  readonly noFindings: string;
  readonly comment: string;
  readonly insertStandard: string;
  readonly insertStandardHint: string;
  /** The way to the draft law. */
  readonly draft: string;
  readonly draftHint: string;
  readonly normalise: string;
}

/** Of the editors of a cell. */
export interface EditingWords {
  readonly save: string;
  readonly cancel: string;
  /** Of the draft law. */
  readonly title: string;
  readonly saveHint: string;
  /** Where other fields come after this one. */
  readonly goOnHint: string;
  /** While a text that is typed keeps the pane from going to where Excel is. */
  readonly notFollowing: (row: string) => string;
  readonly findOrType: string;
  readonly findChoice: string;
  readonly addValue: (value: string) => string;
  /** What stands in the field could mean more than one value, or none. */
  readonly unclear: (typed: string) => string;
}

/** Of what reading the workbook had to tell. */
export interface RemarksWords {
  readonly found: (count: number) => string;
  readonly read: string;
}

/** Of a review that can't be read in full. */
export interface BlockedWords {
  /** On the button that cures it. */
  readonly repair: string;
  /** In place of a screen. */
  readonly waiting: string;
}

/** Of a file that was handed over and may not have arrived. */
export interface HandAgainWords {
  readonly notArrived: string;
  readonly anotherWay: string;
}

export interface GapsWords {
  readonly add: string;
  readonly all: string;
  readonly previous: string;
  readonly next: string;
  readonly position: (index: number, count: number) => string;
  readonly status: string;
  readonly priority: string;
  readonly none: string;
  readonly issue: string;
  readonly solution: string;
  readonly sources: string;
  readonly headline: string;
  readonly provisions: string;
  readonly aspects: string;
  readonly amendments: string;
  readonly comments: (open: number) => string;
  readonly empty: string;
  readonly edit: (what: string) => string;
  readonly unnumbered: (row: number) => string;
  readonly goToCell: (what: string) => string;
  readonly notInProvisions: string;
  readonly notInAspects: string;
  readonly explainCitation: string;
  /** Of a citation in the text. */
  readonly doubtful: string;
}

export interface CitationWords {
  readonly hint: string;
  readonly unknown: string;
  /** How a document becomes known of which the catalogue has none. */
  readonly toList: string;
  readonly whole: string;
  readonly notListed: string;
  /** Of a place that the catalogue neither lists nor has counted. */
  readonly notChecked: string;
  readonly open: string;
  readonly correct: (text: string) => string;
  readonly close: string;
  readonly binding: string;
  readonly notBinding: string;
  /** On a document of the person's own. */
  readonly own: string;
  /** The same, where its row gives no number of parts. */
  readonly ownUncounted: string;
  readonly headingsOurs: string;
}
