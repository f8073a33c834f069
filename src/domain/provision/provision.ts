import type { RowPlace } from "../gap/row-place";

/** A unit of the draft law under review. */
export interface Provision {
  /** What gaps and amendments call it, e.g. `"14(2)"`. */
  readonly id: string;
  /** How it is cited in full, e.g. `"Article 14, paragraph 2"`. */
  readonly citation: string;
  readonly heading: string;
  readonly text: string;
  /** Why there is no gap in it; "" when nothing was said. */
  readonly noGapReason: string;
  /** The same in the draft's second language; "" where there is none, or no place for it. */
  readonly otherCitation?: string;
  readonly otherHeading?: string;
  readonly otherText?: string;
  /** Its place in the draft, where the workbook tells it. */
  readonly order?: number | undefined;
  readonly fingerprint: string;
  readonly place: RowPlace;
}
