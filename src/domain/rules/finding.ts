import type { CellPlace } from "../result";
import type { Waiver } from "../review/review";

export type Severity = "error" | "warning" | "note";

/** `"first"`: what a reader would stumble over. `"last"`: what nobody has come to yet, as in every new review. */
export type Comes = "first" | "last";

/** One thing a rule found, at one cell. */
export interface Finding {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly place: CellPlace;
  /** Id of the row, or "" where the row has none. */
  readonly rowId: string;
  /** What a person calls the row, where its id is none of their words. */
  readonly rowName?: string;
  /** The value it is about, for a waiver of just that; undefined where it is about the row. */
  readonly about?: string;
  /** What is wrong and what to do about it, in full sentences that hold no id. */
  readonly message: string;
  readonly fix?: Fix;
  /** Where it stands in the list a person reads; between the two when left out. */
  readonly comes?: Comes;
}

/** A correction that is certain: the cell's text now, and the text to put there. */
export interface Fix {
  readonly before: string;
  readonly after: string;
}

/** What a check of a review comes to. */
export interface CheckReport {
  readonly findings: readonly Finding[];
  /** Findings that a waiver of the workbook sets aside, with its reason. */
  readonly waived: readonly WaivedFinding[];
  readonly summary: {
    readonly errors: number;
    readonly warnings: number;
    readonly notes: number;
    readonly gaps: number;
  };
}

/** A finding that is set aside, and by which row of Waivers. */
export interface WaivedFinding {
  readonly finding: Finding;
  readonly waiver: Waiver;
}

/** How much a waiver covers of what its rule finds: one value, whatever stands in one row, or the whole review. */
export type WaiverScope = "value" | "row" | "review";

export const scopeOf = ({ gap, about }: Pick<Waiver, "gap" | "about">): WaiverScope =>
  about.trim() !== "" ? "value" : gap.trim() === "" ? "review" : "row";
