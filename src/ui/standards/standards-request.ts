/**
 * Where another screen wants this one to begin: at a topic, at an instrument's page, or, with neither, at the row. But for
 * an instrument's page the cursor goes into the search.
 */
export interface StandardsRequest {
  readonly topic?: string;
  readonly instrument?: string;
  /** Set to leave what was searched and filtered as it is. */
  readonly keeps?: true;
}
