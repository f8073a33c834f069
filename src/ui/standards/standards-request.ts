/** Where another screen wants this one to begin: at a topic, at an instrument's page, or, with neither, at the row. */
export interface StandardsRequest {
  readonly topic?: string;
  readonly instrument?: string;
}
