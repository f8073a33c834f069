import type { Priority } from "../../gap/gap";
import type { Language } from "../../language";
import type { DateWords } from "../../text/dates/date-words";
import type { NormGroup } from "../norm-group";
import type { RemarkOutcome } from "../remarks-told";

/** How many gaps have each priority; `none` counts those without one. */
export type PriorityCounts = Readonly<Record<Priority | "none", number>>;

/** What the box on the method counts. */
export interface MethodNumbers {
  readonly gaps: number;
  readonly byPriority: PriorityCounts;
  readonly provisions: number;
  readonly aspects: number;
  readonly aspectsCovered: number;
  /** Aspects of which the review says nothing yet. */
  readonly aspectsOpen: number;
  /** Aspects without a gap of which it says something, and not all that is asked. */
  readonly aspectsBegun: number;
  /** Every aspect is known to have been looked at. */
  readonly isByAspect: boolean;
  /** Which kinds of norms the table cites. */
  readonly readAgainst: readonly Exclude<NormGroup, "national">[];
  /** Gaps that were taken out again. */
  readonly withdrawn: number;
}

/** Linked texts that are not as the table has them: edited in the brief and kept, or no longer in the table. */
export const OTHER_TEXTS = ["none", "edited", "gone", "editedAndGone"] as const;
export type OtherTexts = (typeof OTHER_TEXTS)[number];

/**
 * Every sentence of the brief that is not the workbook's, in one language.
 *
 * `{draft}`, `{workbook}` and the like stand for texts of the workbook; the
 * sections put them in.
 */
export interface BriefWords extends DateWords {
  readonly version: (version: string) => string;
  readonly draftOf: (dateInWords: string) => string;
  readonly preparedFor: (client: string) => string;
  readonly footer: (dateInWords: string) => string;
  /** With `{page}` and `{pages}`. */
  readonly pageOf: string;
  readonly and: string;
  readonly quotes: readonly [string, string];
  readonly headings: {
    readonly inShort: string;
    readonly asks: string;
    readonly whyNow: string;
    readonly opportunities: string;
    readonly gaps: string;
    readonly otherGaps: string;
    /** Of what is told of girls and boys, and of children of different ages. */
    readonly groups: string;
    readonly recommendations: string;
    readonly consultations: string;
    /** Where it also tells of changes that no remark led to. */
    readonly consultationsAndChanges: string;
    /** Of remarks and rounds while no consultation was held. */
    readonly changes: string;
    readonly conclusions: string;
    readonly instruments: string;
    readonly method: string;
  };

  /** What stands on page 1 while something is not written yet. */
  readonly draft: {
    readonly mark: string;
    readonly missing: (parts: string) => string;
    readonly parts: Readonly<Record<UnwrittenPart, string>>;
  };
  /** Said on page 1 of a brief in another language than its table. */
  readonly textsIn: (language: Language, areAll: boolean) => string;

  readonly opportunitiesMore: (count: number) => string;

  readonly figure: {
    readonly label: string;
    readonly caption: string;
    readonly alt: (aspects: number, gaps: number) => string;
    readonly aspect: string;
    readonly priorities: Readonly<Record<Priority | "none", string>>;
    readonly gaps: string;
    readonly otherAspects: string;
    /** Where the numbers of the figure come to more than the gaps. */
    readonly underEach: string;
    readonly reasonedAway: (names: string) => string;
    readonly noneRecorded: (names: string) => string;
    readonly begun: (names: string) => string;
    readonly unexplained: (names: string) => string;
  };

  readonly noGaps: string;
  /** Instead of that, where there were some. */
  readonly allWithdrawn: (count: number) => string;
  readonly normGroups: Readonly<Record<NormGroup | "typed", string>>;
  readonly draftSays: string;
  readonly otherAspect: string;
  readonly inTheTable: string;
  /** Instead of a text that is not to be cut and too long to stand whole. @param id the gap's */
  readonly setOutInTable: (id: string) => string;
  /** The gaps that not even a line was left for. */
  readonly leftOut: (count: number, final: number, high: number) => string;
  readonly andOthers: (count: number) => string;
  /** Behind what is shown of a list, or in its place where nothing is. */
  readonly moreInTable: (count: number, isBeside: boolean) => string;
  /** Behind the first items of a list. @param id the gap's; "" where there is none */
  readonly itemsInTable: (count: number, id: string) => string;
  /** After a list that leaves out equals of those it names. */
  readonly amongOthers: (list: string) => string;

  readonly recommendations: {
    readonly label: string;
    readonly caption: string;
    readonly alt: (rows: number, isAddressed: boolean) => string;
    readonly number: string;
    readonly provision: string;
    readonly change: string;
    readonly who: string;
    readonly norm: string;
    readonly wording: string;
    readonly finalTable: (ids: string) => string;
    readonly rest: (count: number) => string;
    /** Behind the first sentences of what is to be changed. @param id the gap's */
    readonly inFull: (id: string) => string;
  };

  readonly consultationsHeld: (count: number) => string;
  readonly moreConsultations: (count: number) => string;
  readonly remarks: (total: number, parts: readonly string[]) => string;
  /** Of those in comments on the table, which count apart. @param isMore whether others were told before */
  readonly remarksInComments: (total: number, parts: readonly string[], isMore: boolean) => string;
  readonly outcomes: Readonly<Record<RemarkOutcome, (count: number) => string>>;
  /** Of how many of them it is not certain which gap they are about. */
  readonly uncertainRemarks: (count: number) => string;
  readonly openRemarks: (ids: string) => string;
  /** A gap before the consultations and after them. */
  readonly before: string;
  /** Instead of both where either is too long. */
  readonly changedInTable: string;
  readonly after: string;
  readonly remark: string;
  readonly answer: string;
  /** Instead of a remark, or of the answer to it, whose first sentence is too long; the id may be "". */
  readonly remarkRecorded: (id: string) => string;
  readonly answerRecorded: string;
  /** Instead of an answer that nobody wrote. */
  readonly takenUp: Readonly<Record<"accepted" | "partly-accepted", string>>;

  /** What a round changed in the gaps. */
  readonly rounds: {
    readonly added: (count: number) => string;
    readonly changed: (count: number) => string;
    readonly withdrawn: (count: number) => string;
    readonly unchanged: string;
    /** The gaps that read otherwise since the first round. @param isLater whether some of them were changed after the last */
    readonly revised: (ids: string, count: number, isLater: boolean) => string;
  };

  readonly conclusions: {
    /** `"4 gaps"`, for the first item of a list with numbers. */
    readonly gaps: (count: number) => string;
    readonly weight: (aspects: string) => string;
    /** With the provisions in place of `{provisions}`. */
    readonly provisions: (count: number) => string;
  };

  readonly method: (numbers: MethodNumbers) => string;
  readonly documentsCited: (cited: number, total: number) => string;
  /** Instead of that, where none is. */
  readonly documentsNone: (total: number) => string;
  readonly documentsMissing: string;
  /** With `{workbook}`. */
  readonly table: (gaps: number, hasWording: boolean) => string;
  /** With `{contact}`. */
  readonly askFor: string;
  readonly seal: string;
  /**
   * The day behind it in a brief that was refreshed, the earlier state and day of all that a refresh leaves, and which
   * linked texts are not as the table has them.
   */
  readonly refreshedOn: (date: string, earlier: string, other: OtherTexts) => string;
  /** As earlier versions wrote it, whatever texts were left. */
  readonly refreshedOnFormerly: (date: string, earlier: string) => string;

  readonly instruments: {
    readonly cited: string;
    readonly superseded: string;
    readonly supersededBy: (name: string) => string;
    readonly notInForce: string;
    readonly draft: string;
    readonly repealed: string;
    readonly partlySuspended: string;
    readonly partlyInForce: string;
    readonly forceUnconfirmed: string;
    /** An annex in the symbol of an instrument, by its number as it is written ("II"); "" for the only one. */
    readonly annex: (number: string) => string;
    readonly version: (number: string) => string;
    readonly edition: (number: string) => string;
    /** The lines that explain the marks "*", "†" and "‡". */
    readonly unverified: string;
    readonly translation: string;
    readonly untranslated: string;
    readonly more: (count: number) => string;
    /** Instead of that, where the list is of the table and not of the brief. */
    readonly all: string;
    readonly none: string;
  };
}

/** What a brief is a draft without. */
export const UNWRITTEN_PARTS = ["title", "draftLaw", "keyMessages", "asks", "author", "ranking", "citations"] as const;
export type UnwrittenPart = (typeof UNWRITTEN_PARTS)[number];
