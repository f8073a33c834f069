/**
 * Rules that ask whose law is under review, most of them by reading citations: while nobody says it, they may find less
 * than there is.
 */
export const ASK_FOR_STATE: ReadonlySet<string> = new Set([
  "norm-with-pinpoint",
  "source-or-example",
  "foreign-example",
  "cited-instrument-known",
  "cited-part-exists",
  "cited-part-confirmed",
  "cited-part-in-force",
  "cited-by-its-unit",
  "citation-clear",
  "cited-instrument-current",
  "cited-instrument-in-force",
  "cited-instrument-verified",
  "amendment-follows-solution",
  "final-justified",
  "justification-in-sources",
  "documents-cited",
  "own-document-counted",
  "details-given",
]);
