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
  readonly same: (provisions: number) => string;
  readonly differing: (provisions: number) => string;
  /** Of a draft that says otherwise what the review has: adding the rest would mix two versions. */
  readonly otherVersion: string;
  readonly notInDraft: (provisions: number) => string;
  readonly tooLong: (provisions: number) => string;
  readonly remarks: (remarks: number) => string;
  readonly write: (provisions: number) => string;
  /** Where the review has each of them, in the same words. */
  readonly nothingToWrite: string;
  /** Where none was found, or those that differ stay as they are. */
  readonly nothingNew: string;
  readonly notYet: string;
  readonly another: string;
  readonly cancel: string;
}
