import type { CellAction } from "../cell-actions";
import type { ThemeName } from "../../host/shell/office-theme";

/** What the workbench says on the sheet itself. */
export interface GridWords {
  readonly openGroup: string;
  readonly closeGroup: string;
  /** What a cell offers to choose from. */
  readonly choose: string;
  readonly linkHint: string;
  readonly openLink: string;
  /** The button of a column's header. */
  readonly filter: string;
  /** A value that is none, to filter by. */
  readonly nothing: string;
  /** Begin a comment, or go on with the one that is there. */
  readonly comment: string;
  /** @param text what the cell shows, cut short */
  readonly actions: Readonly<Record<CellAction, (text: string) => string>>;
}

/** What the workbench says around a cell's comment. */
export interface CommentWords {
  readonly resolved: string;
  /** A comment of the old kind, that nobody can reply to. */
  readonly note: string;
  /** What the field of a cell without a comment is for. */
  readonly begin: string;
  readonly reply: string;
  readonly send: string;
  readonly resolve: string;
  readonly reopen: string;
}

/** What the workbench says around the workbook and the pane. */
export interface WorkbenchWords {
  readonly title: string;
  readonly about: string;
  readonly open: string;
  /** The way to the page with a brief in the place of the workbook. */
  readonly wordSide: string;
  readonly language: string;
  readonly theme: string;
  readonly themes: Readonly<Record<ThemeName, string>>;
  readonly colleague: string;
  readonly colleagueHint: string;
  readonly cell: string;
  readonly content: string;
  readonly sheets: string;
  readonly pane: string;
  readonly comments: CommentWords;
  readonly saved: (file: string) => string;
  /** The copy that was saved to before is somebody else's now. */
  readonly savedApart: (file: string) => string;
  readonly notSaved: (why: string) => string;
  readonly unreachable: string;
  readonly failed: (why: string) => string;
  readonly opened: (file: string) => string;
  /** Each way through what was done: what it is called, and what is said after it. */
  readonly steps: Readonly<
    Record<"undo" | "redo", { readonly name: string; readonly done: string; readonly none: string }>
  > & { readonly label: string };
  /** The copy of an earlier start. */
  readonly offer: {
    readonly label: string;
    readonly lastCopy: (name: string, when: string) => string;
    readonly goOn: string;
    readonly anew: string;
  };
  readonly grid: GridWords;
  readonly commands: Readonly<Record<"newReview" | "check" | "insertStandard" | "makeBrief", string>>;
}
