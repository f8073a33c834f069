import type { CellPlace } from "../result";

export type Severity = "error" | "warning" | "note";

/** One thing a rule found, at one cell. */
export interface Finding {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly place: CellPlace;
  /** Id of the row, or "" where the row has none. */
  readonly rowId: string;
  /** What is wrong, then what was expected: "Unexpected …, expected …". */
  readonly message: string;
  readonly fix?: Fix;
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
  readonly waived: readonly { readonly finding: Finding; readonly reason: string }[];
  readonly summary: {
    readonly errors: number;
    readonly warnings: number;
    readonly notes: number;
    readonly gaps: number;
  };
}
