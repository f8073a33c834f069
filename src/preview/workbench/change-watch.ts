import { isUnchanged, remember } from "../host/history/memento";
import type { Book } from "../host/state/book";
import { same } from "../host/state/same";

/**
 * Tells each time whether a workbook holds something else than when it was last asked: something that a copy of it would
 * hold too. To ask takes a moment, to make a copy seconds.
 */
export function changeWatch(book: Book): () => boolean {
  const partsNow = () => book.xmlParts.map((part) => ({ ...part }));
  let held = remember(book);
  let parts = partsNow();
  return () => {
    const isOther = !isUnchanged(held, book) || !same(parts, book.xmlParts);
    held = remember(book, held);
    parts = partsNow();
    return isOther;
  };
}
