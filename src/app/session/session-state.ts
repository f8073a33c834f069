import type { BriefRow } from "../../domain/brief/brief";
import type { BriefComparison } from "../../domain/brief/compare-brief";
import type { BriefOutlook } from "../../domain/brief/readiness";
import type { Catalogue } from "../../domain/instrument/catalogue";
import type { Language } from "../../domain/language";
import type { CheckReport, Finding } from "../../domain/rules/finding";
import type { Review } from "../../domain/review/review";
import type { CellPlace } from "../../domain/result";
import type { Remark } from "../../domain/review/remark";
import type { Unreadable } from "../../domain/review/unreadable";
import type { SheetTable } from "../../domain/review/sheet-table";
import type { LeftInCell } from "../normalise-review";
import type { BriefFileState } from "./brief-file-state";
import type { OnlineState } from "./online-state";
import type { CellEdit } from "../writing";

/** All that the pane shows, as one value; a new one after every change. */
export interface SessionState extends ShellState, WorkbookState {}

/** What is shown around every screen, whatever document is open. */
export interface ShellState {
  readonly language: Language;
  /** Set while something takes long, in the words to show. */
  readonly working: string | undefined;
  /** What the last action did and how to undo it, or what went wrong and what to do. */
  readonly notice: Notice | undefined;
  /** A file that was handed over and may not have arrived, for the action `handAgain`; undefined when there is none. */
  readonly handed: HandedFile | undefined;
}

/** What the open workbook gives. */
export interface WorkbookState {
  readonly phase: SessionPhase;
  /** The review as last read; undefined until there is one. */
  readonly review: Review | undefined;
  /** With the documents of the review's own. Loaded when a screen first needs it. */
  readonly catalogue: Catalogue | undefined;
  /** Undefined until the person asks for a check; kept up to date afterwards. */
  readonly report: CheckReport | undefined;
  /** The row under Excel's selection. */
  readonly selected: SelectedCell | undefined;
  /** The table at the selection that is not ours, when there is one to adopt. */
  readonly adoptable: SheetTable | undefined;
  /** Whether the workbook holds a profile that a new review may begin with. */
  readonly holdsProfile: boolean;
  /**
   * Cells that a colleague changed while we were about to write: both texts, for the person to choose. One that was
   * written over is kept here until it stands again, or the person decides otherwise.
   */
  readonly conflicts: readonly Conflict[];
  /** What reading the workbook has to tell: tables and columns that are missing, hidden rows, struck text... */
  readonly remarks: readonly Remark[];
  /** Parts inserted lately, newest first. */
  readonly recent: readonly CitedPart[];
  readonly brief: BriefState | undefined;
  /** Undefined until a person takes a brief that is there already, to bring it up to date. */
  readonly briefFile?: BriefFileState | undefined;
  /** Set while nothing that rests on the whole review can be relied upon: no check, no coverage, no brief. */
  readonly blocked?: Blocked | undefined;
  /** Undefined until a person asks for something of OneDrive. */
  readonly online?: OnlineState | undefined;
}

/** Why the review is not known in full, and so what there was of a report or a plan is not shown. */
export type Blocked =
  /** The workbook can't be read just now. */
  | { readonly kind: "reading" }
  /** Tables or columns are gone, for the action `repairReview`. */
  | { readonly kind: "tables"; readonly unreadable: readonly Unreadable[] };

/** `"unusable"`: there is a review, but it can't be read; `blocked` says why. */
export type SessionPhase = "starting" | "no-review" | "ready" | "unusable";

export interface Notice {
  readonly kind: "done" | "problem";
  readonly text: string;
  /** How to take it back in Excel, when there is a way. */
  readonly undo?: string;
  /** What the pane itself can do next, as a button. */
  readonly offer?: Offer;
  /** Set when what was done has found something to mend: no mark of success belongs beside that. */
  readonly hasFound?: true;
  /** The number of a row, when it says that this is gone. */
  readonly goneRow?: string;
  /** Set when it says no more than why the review can't be read in full. */
  readonly saysBlocked?: true;
  /** Set when something that was to be written was not, and is not asked about either. */
  readonly leavesOut?: true;
}

export interface Offer {
  /** The action of the session. */
  readonly act: "takeBackLast" | "readAgain";
  readonly label: string;
}

export interface SelectedCell {
  readonly sheet: string;
  readonly cell: string;
  /** Set when the cell lies in a row of one of our tables. */
  readonly table?: string;
  readonly rowId?: string;
  readonly column?: string;
}

export interface Conflict {
  readonly edit: CellEdit;
  readonly found: string;
  /** Set when ours stands in the cell and theirs, `found`, nowhere: it could not be put back yet. */
  readonly isOverwritten?: true;
}

/** A hole in the coverage that a reason is given for. */
export interface ExplainedHole {
  readonly table: "Aspects" | "Documents" | "Provisions";
  /**
   * The aspect's name in the review's language; the document's as it stands in its row, or its title where it has none;
   * the provision's id.
   */
  readonly name: string;
}

export interface HandedFile {
  readonly name: string;
  /** Each time it is handed over, one more; the second way is offered after the first. */
  readonly times: number;
}

export interface CitedPart {
  readonly instrument: string;
  /** Normal form of the pinpoint; "" for the whole instrument. */
  readonly pinpoint: string;
}

/**
 * The brief as it would have been when it was last planned, and how the last
 * one made from this workbook compares with the review now. Where the brief
 * was made on another device, a stale comparison has no rows.
 */
export interface BriefState {
  readonly estimatedPages: number;
  readonly shown: readonly string[];
  /** The brief's rows, with how much of each gap is told. */
  readonly rows?: readonly BriefRow[];
  /** Of the review as it is now. */
  readonly fingerprint: string;
  /** What a reader would stumble over, and what the author says or is proposed to. */
  readonly outlook?: BriefOutlook;
  readonly comparison: BriefComparison | undefined;
  readonly lastFile: string;
}

/** A text that could be put into a cell, and why: a finding with a certain correction, or a person's choice. */
export type Fixable = Pick<Finding, "place" | "rowId" | "message" | "fix">;

/** A change of a cell that the person is asked to look at before it is written. */
export interface FixPreview {
  readonly place: CellPlace;
  readonly rowId: string;
  /** What is wrong, or what is done about it. */
  readonly message: string;
  /** The text that the change was made in, which the cell may hold written otherwise. */
  readonly base: string;
  readonly edit: CellEdit;
}

/** What normalising citations would change, a preview for each cell, and the citations it would leave. */
export interface NormalPreview {
  readonly fixes: readonly FixPreview[];
  readonly left: readonly LeftInCell[];
}
