import type { GapStatus, Priority } from "../../gap/gap";
import type { Disposition } from "../../review/consultation";
import type { DateWords } from "../../text/dates/date-words";

/** How many gaps have each priority; `none` counts those without one. */
export type PriorityCounts = Readonly<Record<Priority | "none", number>>;

/** The numbers that the paragraph on the method gives. */
export interface MethodNumbers {
  readonly gaps: number;
  readonly byPriority: PriorityCounts;
  readonly provisions: number;
  readonly aspects: number;
  readonly aspectsCovered: number;
}

/**
 * Every sentence of the brief that is not the workbook's, in one language.
 *
 * `{draft}`, `{workbook}` and the like stand for texts of the workbook; the
 * sections put them in.
 */
export interface BriefWords extends DateWords {
  readonly title: string;
  readonly version: (version: string) => string;
  readonly draftOf: (dateInWords: string) => string;
  readonly preparedFor: (client: string) => string;
  readonly footer: (dateInWords: string, fingerprint: string) => string;
  /** With `{page}` and `{pages}`. */
  readonly pageOf: string;
  readonly and: string;
  readonly quotes: readonly [string, string];
  readonly headings: {
    readonly purpose: string;
    readonly gaps: string;
    readonly conclusions: string;
    readonly recommendations: string;
    readonly consultations: string;
    readonly positiveEffects: string;
    readonly register: string;
    readonly instruments: string;
  };

  readonly purpose: string;
  readonly method: (numbers: MethodNumbers) => string;
  readonly consultationsHeld: (count: number) => string;
  readonly moreConsultations: (count: number) => string;
  readonly noConsultations: string;
  readonly remarks: (total: number, parts: readonly string[]) => string;
  readonly dispositions: Readonly<Record<Disposition | "none", (count: number) => string>>;
  readonly documentsCited: (cited: number, total: number) => string;
  readonly documentsMissing: string;

  readonly coverage: {
    readonly caption: string;
    readonly alt: (aspects: number, holes: number) => string;
    readonly aspect: string;
    readonly priorities: readonly [string, string, string];
    readonly gaps: string;
    readonly hole: string;
    readonly otherAspects: string;
    readonly question: string;
  };

  readonly priorityHeadings: Readonly<Record<Priority | "none", string>>;
  readonly priorityNames: Readonly<Record<Priority, string>>;
  readonly noGaps: string;
  readonly proposedChange: string;
  readonly norms: string;
  readonly examples: string;
  readonly sources: string;
  readonly draftSays: string;
  readonly alsoRecorded: string;
  /** With `{ids}` and `{workbook}`, which brings its own space and brackets. */
  readonly leftOut: (count: number) => string;
  /** With `{ids}` and, when nothing was left out, `{workbook}`. */
  readonly shortened: (count: number, alone: boolean) => string;
  readonly andOthers: (count: number) => string;
  /** After a list that leaves out equals of those it names. */
  readonly amongOthers: (list: string) => string;

  readonly conclusions: {
    readonly lead: (high: number, total: number) => string;
    /** `"4 gaps"`, for the first item of a list with numbers. */
    readonly gaps: (count: number) => string;
    readonly weight: string;
    readonly weightText: (aspects: string) => string;
    readonly provisions: string;
    readonly provisionsText: (provisions: string) => string;
    readonly coverage: string;
    readonly fullyCovered: string;
    readonly reasonedAway: (names: string) => string;
    readonly unexplained: (names: string) => string;
    readonly state: string;
    readonly stateText: (parts: string) => string;
    readonly statuses: Readonly<Record<Exclude<GapStatus, "withdrawn"> | "none", (count: number) => string>>;
    readonly newText: (count: number) => string;
    readonly consultations: string;
    readonly openRemarks: (ids: string) => string;
    /** What the consultations changed, round by round. */
    readonly rounds: string;
    readonly norms: string;
    readonly normsText: (instruments: string) => string;
  };

  /** What a round changed in the gaps. */
  readonly rounds: {
    readonly added: (count: number) => string;
    readonly changed: (count: number) => string;
    readonly withdrawn: (count: number) => string;
    readonly unchanged: string;
    /** The gaps that read otherwise since the first round. */
    readonly revised: (ids: string) => string;
  };

  readonly recommendations: {
    readonly lead: string;
    readonly newText: string;
    readonly proposedText: string;
    readonly alternative: string;
    readonly because: string;
    readonly rest: (count: number) => string;
    readonly wholeDraft: string;
  };

  readonly consultationTable: {
    readonly alt: string;
    readonly header: readonly [string, string, string];
  };
  readonly register: {
    readonly alt: string;
    readonly header: readonly [string, string, string, string];
    readonly statuses: Readonly<Record<GapStatus, string>>;
  };

  readonly instruments: {
    readonly cited: string;
    readonly superseded: string;
    readonly supersededBy: (name: string) => string;
    readonly notInForce: string;
    readonly draft: string;
    readonly repealed: string;
    readonly partlySuspended: string;
    /** The lines that explain the marks "*", "†" and "‡". */
    readonly unverified: string;
    readonly translation: string;
    readonly untranslated: string;
    readonly more: (count: number) => string;
    readonly none: string;
  };
}
