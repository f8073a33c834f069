import type { ResolvedCitation } from "../citation/citation";
import type { Catalogue } from "../instrument/catalogue";
import type { Localised } from "../language";
import type { Profile } from "../profile/profile";
import type { Review } from "../review/review";
import type { RowPlace } from "../gap/row-place";
import type { Comes, Fix, Severity } from "./finding";

/** A check on a review. Its examples are its tests, its page in docs/rules.md and the pane's "Why?". */
export interface Rule {
  readonly id: string;
  readonly severity: Severity;
  /** Where its findings stand in the list a person reads; between the two when left out. */
  readonly comes?: Comes;
  readonly summary: Localised;
  readonly examples: readonly RuleExample[];
  /**
   * Tables that the rule goes through row by row: what it finds because of a row depends on that row, on the tables named
   * in `besides` and on what of a review is no such table. Left out where it compares rows, counts them or tells what is
   * missing.
   */
  readonly byRow?: readonly RowTable[];
  /** Other tables that a rule that goes row by row looks at; it is shown none of the rest. */
  readonly besides?: readonly RowTable[];
  readonly check: (review: Review, context: RuleContext, earlier: EarlierRules) => readonly Problem[];
}

/** The tables of a review that rules go through row by row, by their names there. */
export const ROW_TABLES = [
  "gaps",
  "provisions",
  "amendments",
  "aspects",
  "documents",
  "consultations",
  "feedback",
  "waivers",
  "briefTexts",
] as const satisfies readonly (keyof Review)[];
export type RowTable = (typeof ROW_TABLES)[number];

/** What ran before a rule in the same check; only rules about waivers ask. */
export interface EarlierRules {
  /** By their ids. */
  readonly rules: ReadonlyMap<string, Rule>;
  /** Of rules that a waiver names. */
  readonly found: readonly FoundProblem[];
}

/** A problem with the rule that reported it. */
export interface FoundProblem {
  readonly rule: Rule;
  readonly problem: Problem;
}

/** What a rule may look at besides the review. */
export interface RuleContext {
  readonly catalogue: Catalogue;
  readonly profile: Profile;
  /** The citations of a cell's text, resolved; asked twice, the same answer without a second parse. */
  readonly citationsIn: (text: string) => readonly ResolvedCitation[];
  /** ISO day; "" where it does not matter: then nothing is overdue. */
  readonly today: string;
}

/** What a rule reports; `checkReview` adds the rule's id, its severity and the cell's address. */
export interface Problem {
  readonly place: RowPlace;
  /** Key of the column in the table's specification. */
  readonly column: string;
  readonly rowId: string;
  /** Id of the gap the row belongs to, where the row is none itself: a waiver for that gap holds for it too. */
  readonly gap?: string;
  /**
   * The value the problem is about, as a waiver of it names it: what is cited, named or typed there. Undefined where
   * something is missing from the row and nothing else the rule looks at there could be.
   */
  readonly about?: string;
  /** Other spellings of that value, under which a waiver may name it too: a citation in normal form. */
  readonly alsoAbout?: readonly string[];
  readonly message: Localised;
  readonly fix?: Fix;
  /** Instead of what its rule says. */
  readonly comes?: Comes;
}

/** A review made of one row of builders' defaults and the cells given here. */
export interface RuleExample {
  /** What the example shows, for the manual. */
  readonly shows: string;
  readonly review: ExampleReview;
  /** The English messages expected, in order; none for a review that is right. */
  readonly finds: readonly string[];
}

/**
 * Cells of a small review; whatever is left out is right.
 *
 * Rows of `aspects` and `documents` replace the row of the same name; rows of
 * any other list are all that the table has.
 */
export interface ExampleReview {
  readonly details?: Partial<Review["details"]>;
  readonly gaps?: readonly Partial<Review["gaps"][number]>[];
  readonly provisions?: readonly Partial<Review["provisions"][number]>[];
  readonly amendments?: readonly Partial<Review["amendments"][number]>[];
  readonly aspects?: readonly Partial<Review["aspects"][number]>[];
  readonly documents?: readonly Partial<Review["documents"][number]>[];
  readonly consultations?: readonly Partial<Review["consultations"][number]>[];
  readonly feedback?: readonly Partial<Review["feedback"][number]>[];
  readonly waivers?: readonly Partial<Review["waivers"][number]>[];
  readonly briefTexts?: readonly Partial<Review["briefTexts"][number]>[];
  readonly rounds?: readonly Partial<Review["rounds"][number]>[];
  readonly threads?: readonly Partial<Review["threads"][number]>[];
}
