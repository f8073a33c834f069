import type { FrozenReview } from "../../../../domain/frozen/frozen-review";
import { packSealed } from "../seal";
import { REVIEW_TITLE } from "../sheet-words";
import { frozenSheets } from "./frozen-sheets";
import { verifyFrozen } from "./verify-frozen";

/**
 * A copy of a review for people outside as an .xlsx file. It is made anew from the texts that it is to hold, so that
 * nothing of the review's file can be in it unseen, and looked through before it is given out.
 *
 * @param date ISO day
 * @throws UnusableInput when it holds anything else
 */
export function createFrozenCopy(frozen: FrozenReview, date: string): Uint8Array {
  const { language, draft } = frozen;
  const named = REVIEW_TITLE[language];
  const sheets = frozenSheets(frozen, date);
  const bytes = packSealed({
    language,
    title: draft.draftTitle ? `${named}: ${draft.draftTitle}` : named,
    author: undefined,
    sheets,
    names: [],
    links: [],
    extrasOf: () => undefined,
  });
  verifyFrozen(bytes, sheets);
  return bytes;
}
