import type { Gap } from "../gap/gap";
import type { Amendment } from "../amendment/amendment";
import type { ResolvedCitation } from "../citation/citation";
import type { Entry } from "./text-index";

/** A row of the gap table that is looked at for what it might cite. */
export interface RowToCite {
  readonly gap: Pick<Gap, "issue" | "solution" | "headline" | "aspects">;
  /** The amendments that are for the row; none for most rows. */
  readonly amendments: readonly Pick<Amendment, "newText" | "justification">[];
  /** What its sources cite already. */
  readonly cited: readonly ResolvedCitation[];
  /** What each other row of the review cites, for what is usually cited together. */
  readonly others: readonly (readonly ResolvedCitation[])[];
}

/** What may be cited in a row: a part, or an instrument as a whole, with all that speaks for it. */
export interface Suggestion extends Entry {
  /** The strongest first, never none. */
  readonly reasons: readonly SuggestionReason[];
  /** For ordering only. */
  readonly score: number;
}

/** Why something is suggested, for the screen to say in its own language. */
export type SuggestionReason =
  /** Words of the row that stand for what the part is about, as they stand in the row but for capitals. */
  | { readonly kind: "words"; readonly words: readonly string[] }
  /** Ids of the row's aspects that the part answers to. */
  | { readonly kind: "aspects"; readonly aspects: readonly string[] }
  /** Topics of the part that words of the row belong to, and none of its aspects. */
  | { readonly kind: "topics"; readonly topics: readonly string[] }
  /** Something the row cites that is cited beside the part: in so many other rows, or by custom (0). */
  | { readonly kind: "together"; readonly beside: Entry; readonly rows: number };

/** Suggestions in their two groups, each the best first. */
export interface Suggestions {
  /** Treaties, comments and other standards that belong to no one jurisdiction. */
  readonly standards: readonly Suggestion[];
  /** Law and practice of other jurisdictions than the review's own. */
  readonly examples: readonly Suggestion[];
}
