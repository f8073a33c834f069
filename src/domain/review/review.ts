import type { Amendment } from "../amendment/amendment";
import type { Gap } from "../gap/gap";
import type { Language } from "../language";
import type { Profile } from "../profile/profile";
import type { Provision } from "../provision/provision";
import type { Consultation, Feedback } from "./consultation";
import type { RowPlace } from "../gap/row-place";
import type { Thread } from "./thread";

/** Everything a review workbook holds. */
export interface Review {
  readonly details: ReviewDetails;
  /** What the review is asked to look at: the profile that the details name, or that the workbook holds. */
  readonly profile: Profile;
  /** The row of each detail that the Review table has. */
  readonly detailPlaces: DetailPlaces;
  readonly gaps: readonly Gap[];
  readonly provisions: readonly Provision[];
  readonly amendments: readonly Amendment[];
  readonly aspects: readonly AspectNote[];
  readonly documents: readonly DocumentNote[];
  readonly consultations: readonly Consultation[];
  readonly feedback: readonly Feedback[];
  readonly rounds: readonly RoundRow[];
  readonly waivers: readonly Waiver[];
  /** What the author wrote for the brief; none in workbooks without that sheet. */
  readonly briefTexts: readonly BriefText[];
  /** Names of the versions of the draft before the one under review, as far as their texts are kept; each once. */
  readonly earlierVersions: readonly string[];
  readonly threads: readonly Thread[];
  /** Names of our tables that the workbook has. */
  readonly tables: readonly TableFound[];
}

/** Where one of our tables stands and which column of the sheet each of its columns is in. */
export interface TableFound {
  readonly table: string;
  readonly sheet: string;
  readonly headerRow: number;
  /** Column key to letter, e.g. `sources` to `"D"`. */
  readonly letters: Readonly<Record<string, string>>;
  /** Column key to the header as it stands in the workbook. */
  readonly headers: Readonly<Record<string, string>>;
  /** Letter to header, of every column: those that a person added are among them. */
  readonly all: Readonly<Record<string, string>>;
}

/** The Review sheet's key and value pairs; "" where a value is missing. */
export interface ReviewDetails {
  readonly draftTitle: string;
  readonly draftVersion: string;
  readonly draftDate: string;
  readonly jurisdiction: string;
  readonly client: string;
  readonly author: string;
  readonly language: Language;
  /** The language of the texts in the columns for a second one; undefined where none is named. */
  readonly secondLanguage?: Language | undefined;
  readonly profile: string;
  readonly catalogueVersion: string;
  readonly briefFile: string;
  readonly briefFingerprint: string;
}

/** Where each detail stands; one that has no row is not there. */
export type DetailPlaces = Readonly<Partial<Record<keyof ReviewDetails, RowPlace>>>;

/** A row of the Coverage sheet. */
export interface AspectNote {
  /** Id of the aspect in the profile, or what was typed when it is none. */
  readonly aspect: string;
  /** Id of the question in the profile; "" in workbooks that have one row an aspect. */
  readonly id: string;
  readonly question: string;
  /** What was found, and what the reviewer recommends to do about it. */
  readonly observation: string;
  readonly strategy: string;
  /** Who answers for it or is liable, where the question asks that. */
  readonly responsible: string;
  readonly positiveEffects: string;
  /** Why no gap was found under this aspect; "" when nothing was said. */
  readonly noGapReason: string;
  readonly place: RowPlace;
}

/** A text of the author's for the brief, a row of the sheet Brief; in the order of the rows. */
export interface BriefText {
  /** Undefined when the cell is empty or holds none of the choices. */
  readonly part: BriefTextPart | undefined;
  /** What stands in the cell when it is none of the choices; absent otherwise. */
  readonly typedPart?: string;
  readonly text: string;
  /** Who is asked and by when, of what is asked for; "" elsewhere. */
  readonly addressee: string;
  readonly byWhen: string;
  /** Undefined where it is in the language of the table, unless `typedLanguage` holds what is no language. */
  readonly language: Language | undefined;
  /** What stands in the cell when it is no language of ours; absent otherwise. The row is then in no brief. */
  readonly typedLanguage?: string;
  readonly place: RowPlace;
}

export const BRIEF_TEXT_PARTS = [
  "title",
  "key-message",
  "why-now",
  "opportunity",
  "conclusion",
  "ask",
  "contact",
] as const;
export type BriefTextPart = (typeof BRIEF_TEXT_PARTS)[number];

/** A row of the Documents sheet: a guiding document that the review must take into account. */
export interface DocumentNote {
  readonly document: string;
  readonly required: boolean;
  /** Names it is cited by, first the one to look for. */
  readonly citedAs: readonly string[];
  /** Number of its parts, when the person gave one for an instrument of their own. */
  readonly partCount: number | undefined;
  readonly notCitedReason: string;
  readonly place: RowPlace;
}

/** A frozen row of an earlier round, as it stands in its table; `roundsOf` reads what it means. */
export interface RoundRow {
  readonly round: string;
  readonly date: string;
  readonly label: string;
  /** The gap it is; of a row of the final text the gap it closes. */
  readonly gap: string;
  readonly issue: string;
  readonly solution: string;
  readonly sources: string;
  readonly fingerprint: string;
  readonly headline: string;
  readonly provisions: readonly string[];
  readonly aspects: readonly string[];
  readonly priority: string;
  readonly status: string;
  /** The row of the final text it is; "" of a gap. */
  readonly amendment: string;
  readonly draftText: string;
  readonly newText: string;
  readonly alternativeText: string;
  readonly justification: string;
  readonly kind: string;
  readonly place: RowPlace;
}

/** A finding that a person decided to live with, and why. */
export interface Waiver {
  readonly rule: string;
  /** Id of the row it holds for; "" for the review as a whole. */
  readonly gap: string;
  /** The value it was given for; "" for whatever the rule finds in the row, as all waivers of older workbooks. */
  readonly about: string;
  readonly reason: string;
  readonly by: string;
  readonly date: string;
  readonly place: RowPlace;
}
