/** What the author's texts are bound by, with their number behind it: `"keyMessage 1"`. */
export const AUTHOR_FIELDS: ReadonlySet<string> = new Set([
  "keyMessage",
  "ask",
  "askAddressee",
  "askByWhen",
  "whyNow",
  "opportunity",
  "conclusion",
]);
