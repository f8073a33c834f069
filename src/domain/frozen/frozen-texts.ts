import type { AmendmentKind } from "../amendment/amendment";

/** The texts that a ministry is asked about. */
export interface FrozenTexts {
  readonly gaps: readonly FrozenGap[];
  readonly provisions: readonly FrozenProvision[];
  readonly finalText: readonly FrozenAmendment[];
}

/** A row of the gap table. */
export interface FrozenGap {
  readonly id: string;
  readonly issue: string;
  readonly solution: string;
  readonly sources: string;
  /** The provisions as they are cited. */
  readonly provision: string;
}

/** A unit of the draft. */
export interface FrozenProvision {
  readonly id: string;
  readonly citation: string;
  readonly heading: string;
  readonly text: string;
}

/** A row of the final text. */
export interface FrozenAmendment {
  readonly id: string;
  readonly gap: string;
  readonly provision: string;
  readonly draftText: string;
  readonly newText: string;
  readonly alternativeText: string;
  readonly justification: string;
  readonly kind: AmendmentKind | undefined;
}
