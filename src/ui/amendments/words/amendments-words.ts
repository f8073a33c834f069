/** Everything the screen Final text says, in one language. */
export interface AmendmentsWords {
  readonly title: string;
  readonly choose: string;
  readonly amendmentsOf: (count: number) => string;
  readonly none: string;
  readonly toGap: string;
  /** The gap's own words, to write from. */
  /** Of a gap whose final text goes into no table. */
  readonly withdrawn: string;
  readonly gapSays: string;
  readonly name: (amendment: string, provision: string) => string;
  readonly newProvision: string;
  readonly kind: string;
  readonly draftText: string;
  readonly newText: string;
  readonly alternativeText: string;
  readonly justification: string;

  readonly begin: string;
  readonly beginHint: string;
  readonly beginWith: string;
  readonly beginnings: Readonly<Record<"solution" | "draft" | "nothing", string>>;
  readonly beginFor: (provision: string) => string;
  readonly beginAll: (count: number) => string;
  readonly beginNew: string;
  readonly unknown: (provisions: string) => string;

  readonly changes: (text: string) => string;
  readonly legend: string;
  readonly same: string;
  readonly allNew: string;
  readonly gone: string;
}
