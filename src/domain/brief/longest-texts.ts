/**
 * How long what the author wrote may be to be printed, in UTF-16 units: far above what people write, so that a cell filled
 * to Excel's limit does not become the brief. What is longer is told before the brief is made: see `tooLong`.
 */
export const LONGEST_TEXTS = {
  title: 600,
  /** An author, a client, a contact: more than one office with its full name. */
  fact: 500,
  /** Whom something is asked of and by when, and a partner of a consultation. */
  name: 300,
  /** What a gap is called. */
  headline: 160,
  /** The first sentence of a gap's issue or solution, where it is longer than what is told of it: a third of a page. */
  sentence: 900,
  /** A thought in the author's voice: a page. */
  text: 3000,
} as const;
