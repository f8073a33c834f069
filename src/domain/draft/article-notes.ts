import { beginsNote } from "../provision/begins-note";
import type { MarkedParagraph } from "./draft-tree";
import type { Mark } from "./read-marks";

/**
 * Which paragraphs are the note of an article: one that begins with that word behind its last point, and the items of
 * the note's own list. It is of all points, so that it is not the last one's text. A note that other points follow is
 * left where it stands. Where the article has a text and no points, the list behind is the note's.
 */
export function findArticleNotes(paragraphs: readonly MarkedParagraph[]): readonly boolean[] {
  const notes = paragraphs.map(() => false);
  let isInArticle = false;
  let hasPoints = false;
  let hasText = false;
  paragraphs.forEach(({ text, marks, isQuoted, isRow, kind }, at) => {
    if (isQuoted || isRow || kind === "note" || notes[at]) return;
    if (marks.some(({ spec }) => spec.titled)) {
      isInArticle = marks.some(({ spec }) => spec.level === "article");
      [hasPoints, hasText] = [false, false];
    } else if (marks.length > 0) hasPoints = true;
    else if (!beginsNote(text)) hasText = true;
    else if (isInArticle && (hasPoints || (hasText && firstItem(text) > 0)) && !OF_POINT.test(text))
      for (const place of noteAt(paragraphs, at) ?? []) notes[place] = true;
  });
  return notes;
}

/**
 * Where a note and its items stand, from its first line to a title or the next note; undefined where points of the
 * article go on below.
 */
function noteAt(paragraphs: readonly MarkedParagraph[], at: number): readonly number[] | undefined {
  const places = [at];
  const lists = new NoteLists(firstItem(paragraphs[at]?.text ?? ""));
  for (let below = at + 1; below < paragraphs.length; below++) {
    const paragraph = paragraphs[below];
    if (!paragraph || paragraph.isQuoted) continue;
    const { text, marks } = paragraph;
    if (marks.some(({ spec }) => spec.titled) || (marks.length === 0 && beginsNote(text))) return places;
    if (marks.length === 0) continue;
    if (!lists.take(marks)) return undefined;
    places.push(below);
  }
  return places;
}

/** The lists of a note: its own, and those in its items. */
class NoteLists {
  readonly #last = new Map<number, number>();
  #own: number | undefined;

  /** @param first number of its own list; 0 for none */
  constructor(readonly first: number) {}

  /** Whether what a paragraph begins with goes on with one of them. */
  take(marks: readonly Mark[]): boolean {
    const item = marks.find(({ rank, number: { counted } }) => {
      if (counted.length !== 1 || this.first === 0 || (this.#own !== undefined && rank < this.#own)) return false;
      const last = this.#last.get(rank);
      const first = this.#own === undefined ? this.first : 1;
      return counted[0] === (last === undefined ? first : last + 1);
    });
    if (!item) return false;
    this.#own ??= item.rank;
    for (const rank of this.#last.keys()) if (rank > item.rank) this.#last.delete(rank);
    this.#last.set(item.rank, item.number.counted[0] ?? 0);
    return true;
  }
}

/** A note on one of the points, which stays with it. */
const OF_POINT =
  /^\s*\p{L}+(?:\s+\d{1,2})?\s+(?:к (?:под)?пункт|к част|to (?:sub-?)?(?:section|paragraph|clause|point))|(?<!\p{L})настояще\p{L}{1,2} (?:под)?пункт|(?<!\p{L})осы тарма[қғ]/iu;

/** The number that the first line of a note lets its list begin with; 0 for a note without one. */
const firstItem = (text: string): number =>
  BEGINS_LIST.test(text) ? 2 : /:\s*$/u.test(text) || text.trim().length <= WORD_ALONE ? 1 : 0;

/** "Примечания. 1. …" */
const BEGINS_LIST = /^\s*\p{L}+\s*[.:]\s*\(?1[.)]\s/u;
/** «Примечания.», «Ескертпелер:» */
const WORD_ALONE = 14;
