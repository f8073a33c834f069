/** A section of a brief, known by its heading, and the fingerprint of the words in it that are bound to nothing. */
export interface RememberedSection {
  readonly section: string;
  readonly fingerprint: string;
}
