/** Everything the screen Findings says, in one language. */
export interface CheckWords {
  readonly title: string;
  readonly intro: string;
  readonly run: string;
  readonly again: string;
  readonly summary: (findings: number, gaps: number) => string;
  readonly clean: string;
  readonly cleanText: string;
  readonly byRow: string;
  readonly byRule: string;
  readonly groupBy: string;
  readonly show: string;
  readonly everything: string;
  readonly noneOfKind: string;
  readonly goTo: (cell: string) => string;
  readonly why: string;
  readonly fix: string;
  readonly fixAll: (count: number) => string;
  readonly waive: string;
  readonly waived: (count: number) => string;
  readonly because: string;
  /** What a waiver covers: one value, all that a rule finds in a row, or the whole review. */
  readonly covers: Readonly<Record<"value" | "row", (what: string) => string>> & { readonly review: string };
  readonly takeBack: string;
  readonly more: (count: number) => string;
  readonly wholeReview: string;
  readonly row: (sheet: string, row: number) => string;
  readonly right: string;
  readonly wrong: string;
  readonly moreExamples: string;
  readonly examplesEnglish: string;
  readonly noRows: string;
  readonly fixTitle: (count: number) => string;
  readonly fixText: string;
  readonly before: string;
  readonly after: string;
  readonly apply: (count: number) => string;
  readonly cancel: string;
  readonly nothingToFix: string;
  readonly waiveReason: string;
  readonly waiveHint: string;
  readonly waiveDo: string;
}
