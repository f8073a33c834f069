import { isUnchanged, remember } from "../host/history/memento";
import type { Book } from "../host/state/book";
import { same } from "../host/state/same";

/**
 * Tells each time whether a workbook holds something else than when it was last asked: something that a copy of it would
 * hold too. To ask takes a moment, to make a copy seconds.
 */
export function changeWatch(book: Book): () => boolean {
  const look = () => ({ held: remember(book), parts: book.xmlParts.map((part) => ({ ...part })) });
  let before = look();
  return () => {
    const now = look();
    const isOther = !isUnchanged(before.held, now.held) || !same(before.parts, now.parts);
    before = now;
    return isOther;
  };
}
