import type { RowPlace } from "../gap/row-place";

/** One row of the final table: the draft's words, the words proposed instead, and why. */
export interface Amendment {
  readonly id: string;
  /** Id of the gap it closes. */
  readonly gap: string;
  /** Id of the provision it changes. */
  readonly provision: string;
  readonly draftText: string;
  readonly newText: string;
  readonly alternativeText: string;
  readonly justification: string;
  readonly place: RowPlace;
}
