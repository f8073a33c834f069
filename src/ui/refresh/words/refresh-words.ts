import type { BlockState, EditedChoice } from "../../../domain/brief/refresh/refresh-plan";

/** Everything the screen Refresh says, in one language. */
export interface RefreshWords {
  readonly title: string;
  readonly intro: string;
  readonly reading: string;
  readonly lookAgain: string;

  readonly origin: string;
  readonly workbook: string;
  readonly unsaved: string;
  readonly made: string;
  readonly catalogue: string;
  readonly texts: string;
  readonly textCount: (values: number, controls: number) => string;

  readonly compare: string;
  readonly compareText: string;
  readonly pick: string;
  readonly pickAnother: string;
  readonly comparing: string;
  readonly comparedWith: (file: string) => string;
  readonly otherWorkbook: (origin: string) => string;
  /** Of gap texts in the brief, how many are like those of the workbook. */
  readonly otherReview: (texts: number, alike: number) => string;
  readonly isRight: string;

  readonly online: OneDriveWords;
  readonly file: BriefFileWords;

  readonly fresh: string;
  /** The same where texts of the brief are not the table's, which are listed below. */
  readonly apart: string;
  readonly stale: string;
  readonly states: Readonly<Record<Exclude<BlockState, "fresh">, (count: number) => string>>;
  readonly stateHints: Readonly<Record<Exclude<BlockState, "fresh">, string>>;
  readonly freshTexts: (count: number) => string;
  readonly goTo: (text: string) => string;
  readonly goToShort: string;

  readonly choice: string;
  readonly choices: Readonly<Record<EditedChoice, string>>;
  /** For a text that the table no longer says. */
  readonly decideLater: string;
  readonly table: string;
  readonly yours: string;

  readonly newRows: (count: number) => string;
  readonly newRowsText: string;
  /** Where the document takes them. */
  readonly newRowsPlaced: string;
  readonly formerly: (gap: string) => string;
  /** Of a row whose theme the brief tells no gap under. */
  readonly newTheme: (theme: string) => string;
  readonly around: string;
  readonly aroundText: string;

  readonly pages: (before: string | undefined, after: string, most: number) => string;
  readonly pagesUnknown: (most: number) => string;
  readonly tooLong: (most: number) => string;

  readonly refresh: (texts: number, rows: number) => string;
  readonly nothing: string;
  readonly refreshing: string;
  readonly undo: string;
  readonly differing: (count: number) => string;
  readonly differs: (found: string | undefined) => string;

  readonly freeze: string;
  readonly freezeText: string;
  readonly freezeAsk: string;
  /** Of texts that do not say what the workbook says. */
  readonly freezeAsTheyAre: (texts: number) => string;
  /** How to get the link back, before and after. */
  readonly unfreeze: string;
  readonly freezeDo: string;
  readonly freezeNot: string;
  readonly freezing: string;
  readonly frozen: (texts: number) => string;
}

/** Of the workbook that is looked for in OneDrive. */
interface OneDriveWords {
  readonly title: string;
  readonly before: string;
  readonly begin: string;
  readonly looking: string;
  readonly trail: string;
  readonly mine: string;
  readonly beside: string;
  readonly nothing: string;
  readonly openFolder: (name: string) => string;
  readonly take: (name: string) => string;
  readonly isOrigin: string;
  readonly otherwise: string;
  readonly further: string;
  readonly furtherText: string;
}

/** Of a brief's file, refreshed from the open workbook. */
interface BriefFileWords {
  readonly intro: string;
  readonly take: string;
  readonly takeText: string;
  readonly pick: string;
  readonly pickAnother: string;
  readonly takeOnline: string;
  readonly signInAndTake: string;
  readonly look: string;
  /** The table changed since. */
  readonly isOld: string;
  readonly isHanded: string;
  readonly goesBack: (name: string, account: string) => string;
}
