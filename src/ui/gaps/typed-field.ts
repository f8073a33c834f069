/** The field of a gap in which a text is being typed. */
export interface TypedField {
  /** Its number. */
  readonly gap: string;
  readonly column: string;
  readonly area: HTMLTextAreaElement;
}
