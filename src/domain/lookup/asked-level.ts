/** A number of a place, and the units that its word may stand for; none where it has no word. */
export interface AskedLevel {
  readonly units: readonly string[];
  /** As typed: `"16"`, `"12-15"`, `"3.1"`, `"40(2)(b)"`, `"iii"`. */
  readonly number: string;
}

/** A level, and the first and last word of what says it. */
export interface FoundLevel extends AskedLevel {
  readonly from: number;
  readonly to: number;
}
