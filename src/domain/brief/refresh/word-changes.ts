/** A stretch of a text that stays, goes or comes. Those that stay and go give the old text, those that stay and come the new. */
export interface WordChange {
  readonly kind: "same" | "gone" | "come";
  readonly text: string;
}
