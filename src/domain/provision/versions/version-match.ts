/** A provision as far as two versions of a draft are compared by it. */
export interface VersionedProvision {
  readonly id: string;
  readonly heading: string;
  readonly text: string;
}

/**
 * What became of a provision. The words may have changed as well wherever it is not `"same"` or `"gone"`; `"renumbered"`
 * is also what moved along with the provision around it.
 */
export type MatchKind = "same" | "changed" | "renumbered" | "moved" | "merged" | "split" | "gone";

/** An old provision and what it is in the new version. */
export interface ProvisionMatch {
  readonly old: string;
  /** Ids of the new version, in its order: several for a split, none for what is gone. */
  readonly now: readonly string[];
  readonly kind: MatchKind;
  /** Whether heading or text say something else; blanks and the sign at the very end aside. */
  readonly wordsChanged: boolean;
  /** Where it is not, `now` holds the likeliest, for a person to decide. */
  readonly isCertain: boolean;
  /** New provisions to choose from where it is not certain, the likeliest first; [] where it is. */
  readonly candidates: readonly string[];
}

/** Two versions of a draft set against each other. */
export interface VersionMatch {
  /** One for each old provision, in the order of the old version. */
  readonly matches: readonly ProvisionMatch[];
  /** Ids of provisions that no old one became, in the order of the new version. */
  readonly added: readonly string[];
}
