/** Of the list of all gaps. */
export interface GapListWords {
  readonly title: string;
  readonly find: string;
  readonly anyStatus: string;
  readonly noStatus: string;
  readonly count: (shown: number, all: number) => string;
  readonly noneYet: string;
  readonly noneFound: string;
  readonly more: (count: number) => string;
  /** Of a row typed into the sheet, into which the pane writes nothing without a number. */
  readonly numberless: string;
  readonly giveNumber: (number: string) => string;
  /** Of the row that is typed in, once somebody deleted it. */
  readonly rowGone: (row: string) => string;
  readonly leave: string;
}
