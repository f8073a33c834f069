import type { GapStatus } from "../gap/gap";
import type { Language } from "../language";

/** What a person who follows many reviews wants to know of one: plain values, so that it can leave the thread it was made in. */
export interface ReviewSummary {
  /** Title of the draft under review; "" where none is given, as for version and jurisdiction. */
  readonly title: string;
  readonly version: string;
  readonly jurisdiction: string;
  readonly language: Language;
  /** All rows of the gap table, withdrawn ones among them. */
  readonly gaps: number;
  /** A fingerprint of the number and the words of each of them, by which the same review is known in another file. */
  readonly rows: readonly string[];
  /** How many of them have each status; `none` also where the cell holds none of the choices. */
  readonly byStatus: Readonly<Record<GapStatus | "none", number>>;
  /** Of `check`, without what is waived. */
  readonly errors: number;
  readonly warnings: number;
  /** What was remarked on reading the workbook, such as a missing column. */
  readonly remarks: number;
  /** Comment threads and notes that nobody has resolved or disposed of. */
  readonly openComments: number;
  /** One for each aspect of the review's profile, in its order. */
  readonly aspects: readonly AspectSummary[];
  /** By the gap that cites them first; of one gap treaties foremost. */
  readonly norms: readonly NormSummary[];
}

/** An aspect in one review. */
export interface AspectSummary {
  readonly id: string;
  /** In the language of the portfolio. */
  readonly name: string;
  /** Standing gaps under it. */
  readonly gaps: number;
  /** Neither a gap nor a reason why there is none. */
  readonly isOpen: boolean;
}

/** A place in an instrument, or an instrument as a whole, that a review cites. */
export interface NormSummary {
  /** Id in the catalogue. */
  readonly instrument: string;
  /** Normal form of the article, paragraph or run of them; "" for the instrument as a whole. */
  readonly place: string;
  /** `"CRC, art. 16"`, in the language of the portfolio. */
  readonly label: string;
  /** Standing gaps that cite it in their sources or in the justification of their amendments. */
  readonly gaps: number;
}
