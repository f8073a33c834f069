import { citedByItsUnit } from "./cited-by-its-unit";
import { citedPartExists } from "./cited-part-exists";

/** The rules that tell citations that are certainly wrong: a document made of the review would print them. */
export const WRONG_CITATIONS = [citedPartExists, citedByItsUnit] as const;
