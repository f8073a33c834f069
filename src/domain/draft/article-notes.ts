import { beginsNote } from "../provision/begins-note";
import type { MarkedParagraph } from "./draft-tree";
import { LOOK_AHEAD } from "./open-provision";
import type { Mark } from "./read-marks";

/**
 * Which paragraphs are the note of an article: one that begins with that word behind its last point, and the items of the
 * note's own list. It is of all points, so that it is not the last one's text. A note that other points follow is left
 * where it stands.
 */
export function findArticleNotes(paragraphs: readonly MarkedParagraph[]): readonly boolean[] {
  const notes = paragraphs.map(() => false);
  let isInArticle = false;
  let hasPoints = false;
  paragraphs.forEach(({ text, marks, isQuoted, isRow, kind }, at) => {
    if (isQuoted || isRow || kind === "note" || notes[at]) return;
    if (marks.some(({ spec }) => spec.titled)) {
      isInArticle = marks.some(({ spec }) => spec.level === "article");
      hasPoints = false;
    } else if (marks.length > 0) hasPoints = true;
    else if (isInArticle && hasPoints && beginsNote(text))
      for (const part of noteAt(paragraphs.slice(at, at + LOOK_AHEAD)) ?? []) notes[at + part] = true;
  });
  return notes;
}

/** The places of a note and of its items, from its first line; undefined where points of the article go on below. */
function noteAt([first, ...below]: readonly MarkedParagraph[]): readonly number[] | undefined {
  const places = [0];
  let next = firstItem(first?.text ?? "");
  let rank: number | undefined;
  for (const [index, { marks, isQuoted }] of below.entries()) {
    if (isQuoted || marks.length === 0) continue;
    if (marks.some(({ spec }) => spec.titled)) return places;
    const item: Mark | undefined = marks.find(
      (mark) =>
        mark.number.counted.length === 1 && mark.number.counted[0] === next && (rank ?? mark.rank) === mark.rank,
    );
    if (!item) return undefined;
    places.push(index + 1);
    rank = item.rank;
    next += 1;
  }
  return places;
}

/** The number that the first line of a note lets its list begin with; 0 for a note without one. */
const firstItem = (text: string): number =>
  BEGINS_LIST.test(text) ? 2 : /:\s*$/u.test(text) || text.trim().length <= WORD_ALONE ? 1 : 0;

/** "Примечания. 1. …" */
const BEGINS_LIST = /^\s*\p{L}+\s*[.:]\s*1[.)]\s/u;
/** «Примечания.», «Ескертпелер:» */
const WORD_ALONE = 14;
