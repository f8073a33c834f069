/** A stretch of text that both texts hold, that only the old one holds, or only the new one. */
export interface RedlineSpan {
  readonly kind: "equal" | "deleted" | "inserted";
  /** Never empty. */
  readonly text: string;
}
