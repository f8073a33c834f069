import type { CheckReport } from "../../domain/rules/finding";

/** What a session says before a person asks anything of it. */
export interface ReadingWords {
  readonly reading: string;
  readonly notRead: string;
  /** A part of the program could not be fetched. */
  readonly notLoaded: string;
  readonly notFollowing: string;
}

/** What a session says: while it works, when it has done something, and when something stands in the way. */
export interface SessionWords extends ReadingWords, ActionWords {}

/** What it says of its actions. */
export interface ActionWords {
  readonly saving: string;
  readonly checking: string;
  readonly fixing: string;
  readonly loadingCatalogue: string;
  readonly openingReview: string;
  readonly lookingAtSheets: string;
  readonly openingSample: string;
  readonly adopting: string;
  readonly planningBrief: string;
  readonly makingBrief: string;
  readonly comparingBrief: string;
  readonly refreshingBrief: string;
  readonly finding: string;
  readonly handing: string;
  readonly repairing: string;
  readonly takingBack: string;

  /** How Excel takes back what was written into cells. */
  readonly undoInSheet: string;
  readonly undoNewWorkbook: string;
  readonly undoBrief: (file: string) => string;
  readonly undoComment: string;
  readonly undoReply: string;
  readonly undoReplyAndResolve: string;
  readonly undoResolve: string;
  readonly undoReopen: string;
  readonly undoWaiver: string;
  readonly undoGap: string;
  readonly undoRepair: string;

  /** On the buttons of a notice. */
  readonly takeBack: string;
  readonly takeBackMore: string;
  readonly readAgain: string;

  /** `names` of the cells, `""` where they are too many to be named. */
  readonly takenBack: (cells: number, names: string) => string;
  /** Of cells that hold something else by now, by name. */
  readonly notTakenBack: (names: string, cells: number) => string;
  readonly rowTakenBack: (row: string) => string;
  readonly rowNotTakenBack: (row: string) => string;
  /** Of so many rows that they are not named. */
  readonly rowsTakenBack: (rows: number) => string;
  readonly rowsNotTakenBack: (rows: number) => string;
  readonly repairTakenBack: (names: number) => string;
  readonly repairStays: string;
  /** Columns that an action added on its way. */
  readonly columnsStay: (columns: string, number: number) => string;
  readonly saidTakenBack: string;
  readonly saidNotTakenBack: string;
  readonly resolvedTakenBack: string;
  readonly reopenedTakenBack: string;
  readonly stateNotTakenBack: string;
  readonly listTakenBack: (sheet: string) => string;
  readonly listNotTakenBack: (sheet: string) => string;
  readonly nothingToTakeBack: string;
  /** Where it was asked for again before it was over. */
  readonly oneStepTakenBack: string;
  readonly wasRead: string;

  readonly reviewOpened: string;
  readonly ownReviewOpened: string;
  readonly sampleOpened: string;
  /** No window could be opened, so the workbook was handed over as a file. */
  readonly reviewHanded: (file: string, how: HandedBy) => string;
  readonly reviewNotOpened: string;
  readonly reviewFile: string;
  readonly sampleFile: string;
  readonly adopted: (table: string, numbered: number) => string;
  readonly gapAdded: (gap: string) => string;
  readonly amendmentsStarted: (rows: string, gap: string) => string;
  /** There is nothing left of a gap to begin an amendment for. */
  readonly nothingToAmend: (gap: string) => string;
  readonly saved: (gap: string, header: string) => string;
  readonly savedCells: (gap: string, cells: number) => string;
  /** A row without a number is called by its place on the sheet. */
  readonly citationAdded: (citations: readonly string[], gap: string | number) => string;
  readonly citationThere: (citations: readonly string[], gap: string | number) => string;
  readonly checked: (report: Pick<CheckReport, "findings" | "summary">) => string;
  /** The workbook could not be read for the check. */
  readonly checkFollows: string;
  /** Where others were not. */
  readonly written: (cells: number) => string;
  readonly fixed: (cells: number) => string;
  readonly fixedAlready: string;
  readonly fixesLeft: (left: number) => string;
  /** Of the citations of a cell, beside its preview. */
  readonly rewritten: (citations: number) => string;
  /** With what a person calls the row; "" for the whole review. */
  readonly waived: (row: string) => string;
  readonly waiverTakenBack: (row: string) => string;
  readonly explained: (name: string) => string;
  readonly tookMine: string;
  readonly keptTheirs: string;
  /** Of a text of theirs that ours was written over. */
  readonly keptMine: string;
  readonly putBack: string;
  readonly newerStands: string;
  readonly commented: (gap: string) => string;
  readonly replied: string;
  readonly repliedAndResolved: string;
  /** Behind that a reply was added, and before why its thread stays open. */
  readonly notResolved: string;
  readonly resolved: string;
  readonly reopened: string;
  readonly briefMade: (brief: BriefSaid) => string;
  readonly briefCompared: (file: string) => string;

  readonly failed: (detail: string) => string;
  readonly noReview: string;
  readonly rowGone: (gap: string) => string;
  readonly rowTwice: (gap: string) => string;
  readonly rowWithoutNumber: string;
  readonly columnMissing: (column: string) => string;
  readonly titleSaved: string;
  readonly partlyStruck: (cell: string) => string;
  readonly cellGone: string;
  /** Texts that were typed before the pane was opened, by their places. */
  readonly draftsKept: (places: string) => string;
  readonly kept: string;
  readonly conflicts: (cells: number) => string;
  /** Ours was written over theirs, which could not be put back. */
  readonly overwritten: (cells: number) => string;
  readonly notWritten: (cells: number, reason: string) => string;
  /** It can't be told whether something was written. */
  readonly unanswered: string;
  /** Of cells that were left as they are, by name. */
  readonly holdFormulas: (names: string, cells: number) => string;
  readonly partUnknown: string;
  readonly reasonNeeded: string;
  readonly waiversMissing: string;
  readonly tableMissing: (table: string) => string;
  readonly waiverNeedsNumber: string;
  readonly waiverChanged: string;
  readonly nothingRepaired: string;
  readonly replyEmpty: string;
  readonly threadGone: string;
  readonly nothingToAdopt: string;
  readonly adoptThree: string;
  readonly briefNotHanded: (file: string) => string;
  /** What became of a file, in words that are true whether it arrived or not. */
  readonly handed: (file: string, how: HandedBy) => string;
  readonly notHandedAgain: (file: string) => string;
  readonly nothingHanded: string;
  /** The person closed the dialog for saving or sharing. */
  readonly notSaved: (file: string) => string;
  readonly briefNotRecorded: string;
  /** The table moved on between looking at the changes and carrying them out. */
  readonly briefTableChanged: string;
  readonly noBriefFile: string;
  readonly nothingToRefresh: string;
}

/**
 * How a file was handed over: saved for certain; passed on by the system's sheet; by a page of ours in the person's
 * browser; as a download that was started; in a window of its own.
 */
export type HandedBy = "saved" | "shared" | "page" | "download" | "window";

/** A brief that was made, for telling of it. */
export interface BriefSaid {
  readonly file: string;
  readonly how: HandedBy;
  readonly pages: number;
  readonly shown: number;
  readonly gaps: number;
}
