/** Everything the screen Comments says, in one language. */
export interface CommentsWords {
  readonly title: string;
  readonly show: string;
  readonly open: (count: number) => string;
  /** Answered, and not agreed to yet. */
  readonly waiting: (count: number) => string;
  readonly closed: (count: number) => string;
  /** Since the person last looked. */
  readonly new: (count: number) => string;
  readonly all: (count: number) => string;
  readonly person: string;
  readonly everybody: string;
  readonly next: string;
  readonly nextHint: string;
  readonly noneShown: string;
  readonly isNew: string;
  /** In the place of news, the first time. */
  readonly firstLook: string;
  /** In a line. `since` is the time in words. */
  readonly news: (news: { readonly comments: number; readonly replies: number }, since: string) => string;
  readonly notRecorded: string;
  readonly thisRow: (row: string) => string;
  readonly rest: string;
  readonly whole: string;
  readonly noneHere: string;
  readonly noneOpen: string;
  readonly nothingOpen: string;
  readonly resolved: string;
  readonly reply: string;
  readonly replyLabel: (author: string) => string;
  readonly replyHint: string;
  readonly send: string;
  readonly sendAndResolve: string;
  /** To begin a comment on a row. */
  readonly newOn: (row: string) => string;
  readonly newLabel: (row: string) => string;
  readonly cell: string;
  /** While something is written, the screen stays where that belongs. */
  readonly notFollowing: (row: string) => string;
  /** Why a comment can't be sent whose row went while it was written. */
  readonly rowGone: (row: string) => string;
  /** Why the cell that is chosen can't be commented on. */
  readonly hasOne: string;
  readonly mention: string;
  readonly mentionLabel: string;
  readonly mentionHint: string;
  readonly mentionUnclear: string;
  readonly cancel: string;
  readonly sending: string;
  readonly notSent: string;
  readonly resolve: string;
  readonly reopen: string;
  readonly goTo: string;
  readonly goToCell: (cell: string) => string;
  readonly more: (left: number) => string;
  readonly earlier: (count: number) => string;
  /** Beside a note, and what takes the place of replying to it. */
  readonly note: string;
  readonly wasThread: string;
  readonly answerNote: (id: string) => string;
  readonly threadBy: (author: string, place: string) => string;
  readonly record: {
    readonly news: (added: number, changed: number) => string;
    readonly current: (recorded: number) => string;
    readonly do: string;
    readonly stop: string;
    readonly hint: string;
    readonly left: (comments: number) => string;
    readonly questions: (count: number) => string;
    /** While it is found out what recording would write. */
    readonly comparing: (done: number, all: number) => string;
    readonly moved: (was: string, now: string) => string;
    /** @param rows where the words of its row stand */
    readonly goneElsewhere: (was: string, rows: string) => string;
    readonly unnumbered: string;
    readonly gone: (was: string) => string;
    readonly onCopy: (row: string) => string;
    readonly typed: (now: string) => string;
    readonly thisRow: (row: string) => string;
    readonly noneOfThem: string;
    readonly knownAgain: (now: string) => string;
    readonly reworded: (now: string) => string;
    readonly noRow: string;
    readonly stillAbout: (row: string) => string;
    readonly nowAbout: (row: string) => string;
    readonly thatOne: (row: string) => string;
    readonly another: string;
  };
  readonly owed: {
    readonly title: (owed: number, overdue: number) => string;
    readonly none: string;
    readonly nobody: string;
    readonly due: (day: string) => string;
    readonly overdue: string;
    readonly mail: (person: string) => string;
    readonly copy: string;
    readonly copied: string;
    readonly notCopied: string;
  };
  readonly matrix: {
    readonly title: string;
    readonly about: (remarks: number) => string;
    readonly file: string;
    readonly word: string;
    readonly excel: string;
    readonly language: string;
    readonly noNames: string;
    readonly make: string;
  };
  readonly empty: {
    readonly title: string;
    readonly lead: string;
    readonly steps: readonly string[];
    readonly notes: string;
  };

  readonly justNow: string;
  readonly minutesAgo: (minutes: number) => string;
  readonly today: (clock: string) => string;
  readonly yesterday: (clock: string) => string;
  readonly on: (date: string, clock: string) => string;
}
