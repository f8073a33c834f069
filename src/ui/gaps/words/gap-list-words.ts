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
}
