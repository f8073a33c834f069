/** What the author's texts are bound by, with their number or the gap they are proposed for behind it: `"keyMessage 1"`, `"ask G-001"`. */
export const AUTHOR_FIELDS: ReadonlySet<string> = new Set([
  "keyMessage",
  "ask",
  "askAddressee",
  "askByWhen",
  "whyNow",
  "opportunity",
  "conclusion",
]);
