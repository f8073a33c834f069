/** What the list of instruments is ordered by. */
export const GROUPINGS = ["source", "topic", "place"] as const;
export type Grouping = (typeof GROUPINGS)[number];
