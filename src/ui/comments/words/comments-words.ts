/** Everything the screen Comments says, in one language. */
export interface CommentsWords {
  readonly title: string;
  readonly show: string;
  readonly open: (count: number) => string;
  readonly all: (count: number) => string;
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
