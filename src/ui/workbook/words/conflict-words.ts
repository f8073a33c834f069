/** Of two texts for one cell. */
export interface ConflictWords {
  readonly title: string;
  /** A row by its number, or by its place on the sheet where it has none. */
  readonly text: (header: string, sheet: string, row: string | number) => string;
  readonly theirs: string;
  readonly mine: string;
  readonly keepTheirs: string;
  readonly useMine: string;
  /** For a text of theirs that ours was written over and that could not be put back. */
  readonly overwritten: (header: string, sheet: string, row: string | number) => string;
  readonly theirsBefore: string;
  readonly mineNow: string;
  readonly putBack: string;
  readonly keepMine: string;
  readonly more: (count: number) => string;
  /** Nothing is written, and the person's text is kept. */
  readonly later: string;
  /** Where that can't be. */
  readonly chooseOne: string;
  readonly empty: string;
}
