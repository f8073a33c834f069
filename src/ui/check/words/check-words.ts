/** Everything the screen Findings says, in one language. */
export interface CheckWords {
  readonly title: string;
  readonly intro: string;
  readonly run: string;
  readonly again: string;
  /** What there is to mend, in how many gaps. */
  readonly summary: (toMend: number, gaps: number) => string;
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
  readonly suggestions: string;
  readonly openScreen: (screen: string) => string;
  readonly waive: string;
  /** Instead of a waiver: to write down why there is nothing. */
  readonly explain: string;
  readonly explainReason: string;
  readonly explainHint: string;
  readonly explainDo: string;
  readonly waived: (count: number) => string;
  readonly because: string;
  /** What a waiver covers: one value, all that a rule finds in a row, or the whole review. */
  readonly covers: Readonly<Record<"value" | "row", (what: string) => string>> & { readonly review: string };
  readonly takeBack: string;
  readonly more: (count: number) => string;
  /** Above what nobody has come to yet, and each of its lines by the rule behind it. */
  readonly stillEmpty: string;
  readonly emptyOf: Readonly<Record<string, string>>;
  readonly emptyLine: (name: string, count: number) => string;
  /** The way from finding to finding. */
  readonly steps: string;
  readonly next: string;
  readonly previous: string;
  /** Which is open, counted from 1; 0 while none is. */
  readonly position: (at: number, all: number) => string;
  readonly openFinding: string;
  /** Of the finding that was open. */
  /** @param said the finding, with its row */
  readonly mended: (said: string) => string;
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
