import type { GapStatus, Priority } from "../gap/gap";
import type { Language, Localised } from "../language";
import type { Modification } from "./modification";

/** The number of this form: it goes up when something that was there means something else, or is gone. */
export const EXCHANGE_VERSION = 1;

/**
 * A review for another program: the texts and what they rest on, in ids and words that are the same in every language.
 * Of people, comments and the course of the work there is nothing. `docs/review-export.schema.json` describes it.
 */
export interface ReviewExchange {
  readonly form: "gap-table-review";
  readonly version: typeof EXCHANGE_VERSION;
  /** ISO day. */
  readonly exported: string;
  readonly language: Language;
  readonly draft: {
    readonly title: string;
    readonly version: string;
    readonly date: string;
    /** Two letters. */
    readonly jurisdiction: string;
  };
  /** What the review was asked to look at. */
  readonly profile: ExchangedProfile;
  readonly provisions: readonly ExchangedProvision[];
  readonly gaps: readonly ExchangedGap[];
  readonly amendments: readonly ExchangedAmendment[];
}

/** A profile: its aspects are what gaps name, its questions and documents what they were looked at by. */
export interface ExchangedProfile {
  readonly id: string;
  readonly name: Localised;
  /** Whether a person made it, rather than that the program brings it. */
  readonly isOwn: boolean;
  readonly aspects: readonly { readonly id: string; readonly name: Localised }[];
  readonly questions: readonly { readonly id: string; readonly aspect: string; readonly text: Localised }[];
  readonly documents: readonly {
    readonly id: string;
    readonly title: Localised;
    /** Ids of instruments. */
    readonly instruments: readonly string[];
  }[];
}

/** A unit of the draft that the review holds. */
export interface ExchangedProvision {
  readonly id: string;
  readonly citation: string;
  readonly heading: string;
  readonly text: string;
}

/** A row of the gap table. */
export interface ExchangedGap {
  readonly id: string;
  readonly headline: string;
  readonly issue: string;
  readonly solution: string;
  readonly sources: string;
  /** Ids of provisions. */
  readonly provisions: readonly string[];
  /** Ids of topics of the methodology; what is none stands as it was typed. */
  readonly aspects: readonly string[];
  readonly priority: Priority | null;
  readonly status: Exclude<GapStatus, "withdrawn"> | null;
  /** What the sources cite, as far as it is certain. */
  readonly citations: readonly ExchangedCitation[];
}

/** What is cited in a row, where it is certain. */
export interface ExchangedCitation {
  /** As it stands in the cell. */
  readonly text: string;
  /** Id of the catalogue, or of a document of the review's own. */
  readonly instrument: string;
  /** Places in their normal form, e.g. `"40(2)(b)"`; none for the whole instrument. */
  readonly places: readonly string[];
}

/** A row of the final text that is finished. */
export interface ExchangedAmendment {
  readonly id: string;
  /** Id of the gap it closes; of several, as they stand in the cell. */
  readonly gap: string;
  /** Id of the provision it changes. */
  readonly provision: string;
  readonly kind: Modification;
  readonly draftText: string;
  readonly newText: string;
  readonly alternativeText: string;
  readonly justification: string;
}
