/** Everything the screen of the draft law says, in one language. */
export interface DraftLawWords {
  readonly title: string;
  readonly count: (provisions: number) => string;
  readonly bringIn: string;
  readonly noneTitle: string;
  readonly noneLead: string;

  readonly find: string;
  readonly findExample: string;
  readonly clearFind: string;
  readonly found: (provisions: number) => string;
  readonly noneFound: string;
  /** A citation that the draft has no provision for, and the nearest around it, if any. */
  readonly notThere: (place: string, nearest: string | undefined) => string;

  readonly show: string;
  readonly shows: Readonly<Record<"all" | "open" | "gaps", (articles: number) => string>>;
  readonly tree: string;
  readonly more: (provisions: number) => string;
  readonly gapsMark: (gaps: number) => string;
  readonly openMark: (articles: number) => string;
  readonly explainedMark: string;
  readonly standing: (open: number, articles: number) => string;
  readonly nothingOpen: string;

  readonly unplaced: (gaps: number) => string;
  readonly namesNone: string;
  readonly namesUnknown: (provisions: string) => string;
  readonly goToGap: (gap: string) => string;

  /** Of the provision that was shown, whose row somebody deleted. */
  readonly gone: (provision: string) => string;
  readonly back: string;
  readonly previous: string;
  readonly next: string;
  readonly goToRow: string;
  readonly partOf: string;
  readonly noText: string;
  readonly inside: (provisions: number) => string;
  readonly gapsHere: (gaps: number) => string;
  readonly gapsInside: (gaps: number) => string;
  readonly noGaps: string;

  readonly target: (gap: string) => string;
  readonly noTarget: string;
  readonly add: (gap: string) => string;
  readonly takeOut: (gap: string) => string;
  readonly isNamed: (gap: string) => string;

  readonly noGap: string;
  readonly noGapBecause: string;
  readonly reasonIn: (provision: string) => string;
  readonly reason: string;
  readonly reasonHint: string;
  readonly give: string;
  readonly cancel: string;
  readonly changeReason: string;

  readonly bring: BringInWords;
}

/** Of the same draft in a second language. */
export interface SecondWords {
  readonly title: string;
  readonly lead: string;
  readonly pick: string;
  readonly summary: (name: string, found: number, provisions: number) => string;
  readonly empty: (name: string) => string;
  readonly drop: string;
  /** Where it is all that is new. */
  readonly write: string;
}

/** Of a new version of the draft, before it is taken over. */
export interface VersionPreviewWords {
  /** @param from what the review calls its version, "" where it does not */
  readonly title: (from: string) => string;
  readonly comparing: string;
  readonly failed: string;
  readonly again: string;
  readonly name: string;
  readonly nameHint: string;
  readonly date: string;
  readonly sameName: string;
  /** @param version what the review calls its version */
  readonly mayKeepName: (version: string) => string;
  readonly secondLanguage: string;
  readonly earlierName: string;
  readonly added: string;
  readonly decide: (provisions: number) => string;
  readonly decideLead: string;
  readonly others: (provisions: number) => string;
  readonly othersLead: string;
  readonly became: (provision: string) => string;
  readonly together: (provisions: string) => string;
  readonly gone: string;
  readonly later: string;
  readonly allLater: string;
  readonly namedBy: (rows: string) => string;
  readonly rows: string;
  readonly changedSince: (provisions: string) => string;
  readonly saidOld: (numbers: string) => string;
  /** @param version the one that the numbers would be of, `""` where it has no name */
  readonly cellSaidOld: (numbers: string, version: string) => string;
  readonly tooLong: (provisions: string) => string;
  readonly otherEmptied: (provisions: string) => string;
  /** @param citations each with its provision */
  readonly citationsEmptied: (citations: string) => string;
  /** @param citations each with its provision, what it said and what takes its place */
  readonly citationsReplaced: (citations: string) => string;
  /** @param citations each with its provision, what it says and what the draft has */
  readonly citationsKept: (citations: string) => string;
  readonly noHistory: string;
  readonly haveCopy: string;
  readonly write: string;
  readonly undecided: (provisions: number) => string;
  readonly unnamed: string;
}

/** Of bringing a draft in. */
export interface BringInWords {
  readonly title: string;
  readonly lead: string;
  readonly pick: string;
  readonly kinds: string;
  readonly paste: string;
  readonly pasteDo: string;
  readonly tooLarge: string;
  readonly unreadable: string;
  readonly opening: (name: string) => string;
  readonly splitting: (paragraphs: number) => string;
  readonly stop: string;
  readonly pasted: string;
  readonly builtLike: string;
  readonly guessed: (name: string) => string;
  readonly preview: string;
  readonly summary: (name: string, provisions: number) => string;
  readonly adds: (provisions: number) => string;
  /** Rows that are there and get their place in the draft. */
  readonly orders: (provisions: number) => string;
  readonly same: (provisions: number) => string;
  readonly differing: (provisions: number) => string;
  /** Of a draft that says something else than the review. */
  readonly differs: string;
  readonly whatIsIt: string;
  readonly choose: string;
  readonly asVersion: string;
  readonly asMore: string;
  /** Where a person only adds, and some of what is there has other words. */
  readonly mixes: string;
  readonly second: SecondWords;
  readonly version: VersionPreviewWords;
  readonly notInDraft: (provisions: number) => string;
  readonly tooLong: (provisions: number) => string;
  readonly remarks: (remarks: number) => string;
  readonly write: (provisions: number) => string;
  /** Where only their order in the draft is to be written. */
  readonly writeOrder: string;
  /** Where the review has each of them, in the same words. */
  readonly nothingToWrite: string;
  /** Where none was found, or those that differ stay as they are. */
  readonly nothingNew: string;
  readonly notYet: string;
  readonly another: string;
  readonly cancel: string;
}
