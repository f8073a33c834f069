import { beginsNote } from "../provision/begins-note";
import type { MarkedParagraph } from "./draft-tree";
import { follows } from "./provision-number";
import type { ProvisionNumber } from "./provision-number";

/**
 * Which paragraphs are the note of an article: the one that begins with that word and what goes on with it, its own list
 * among it. It stands behind the article's points and is of all of them, so that it is not the last one's text.
 */
export function findArticleNotes(paragraphs: readonly MarkedParagraph[]): readonly boolean[] {
  let isInArticle = false;
  /** Of the note's own lists by their rank. */
  let last: Map<number, ProvisionNumber> | undefined;
  return paragraphs.map(({ text, marks, isQuoted, isRow, kind }) => {
    if (isQuoted || isRow || kind === "note") return false;
    if (marks.some(({ spec }) => spec.titled)) {
      isInArticle ||= marks.some(({ spec }) => spec.level === "article");
      last = undefined;
    } else if (marks.length > 0) {
      const item = marks.find(({ rank, number }) => {
        const before = last?.get(rank);
        return before ? follows(number, before) : number.counted[0] === 1;
      });
      if (item) last?.set(item.rank, item.number);
      else last = undefined;
    } else if (isInArticle && beginsNote(text)) last = new Map();
    return last !== undefined;
  });
}
