import { editorialNote } from "./asides";
import type { MarkedParagraph } from "./draft-tree";
import type { Mark } from "./read-marks";
import type { LevelSpec, Structure } from "./structures/structure";

/**
 * The paragraphs of a draft with a mark for each part of an article that is counted by its place and has no number:
 * "часть вторая статьи 4". An article of one part has none, nor has one whose parts are numbered. Time is linear.
 */
export function withCountedParts(body: readonly MarkedParagraph[], structure: Structure): readonly MarkedParagraph[] {
  const rank = structure.levels.findIndex(({ level }) => level === "point");
  const spec = structure.levels[rank];
  if (!structure.countedParts || !spec) return body;
  const numbers = new Map<number, number>();
  const heads = body.flatMap(({ marks }, at) => (marks.some(isHeading) ? [at] : []));
  heads.forEach((head, index) => {
    const end = heads[index + 1] ?? body.length;
    if (!body[head]?.marks.some(({ spec: { level } }) => level === "article")) return;
    const starts = startsOfParts(body, head, end);
    if (starts.length > 1) starts.forEach((at, place) => numbers.set(at, place + 1));
  });
  return body.map((one, at) => {
    const number = numbers.get(at);
    return number === undefined ? one : { ...one, marks: [markOf(spec, rank, number)] };
  });
}

const isHeading = ({ spec }: Mark): boolean => spec.titled === true;

const markOf = (spec: LevelSpec, rank: number, number: number): Mark => ({
  spec,
  rank,
  number: { text: String(number), counted: [number] },
  end: 0,
});

/** Where the parts of an article begin; none where it has numbered ones. */
function startsOfParts(body: readonly MarkedParagraph[], head: number, end: number): readonly number[] {
  const starts: number[] = [];
  let isOpen = false;
  for (let at = firstOfText(body, head, end); at < end; at++) {
    const paragraph = body[at];
    if (!paragraph || isAside(paragraph)) continue;
    if (paragraph.marks.some(({ spec }) => spec.level === "point")) return [];
    const isOwn = paragraph.marks.length === 0 && !paragraph.isQuoted && !paragraph.isRow;
    if (isOwn && !isOpen && BEGINS_PART.test(paragraph.text)) starts.push(at);
    // What a colon leads to goes on to the item that ends as a sentence does.
    isOpen = /[:;,]["»”)]*\s*$/u.test(paragraph.text);
  }
  return starts;
}

const BEGINS_PART = /^\s*[\p{Lu}«“"]/u;

const isAside = ({ kind, text }: MarkedParagraph): boolean => kind === "note" || editorialNote(text) !== undefined;

/** The first paragraph behind the title of an article, which may go on in small letters or stand below the number. */
function firstOfText(body: readonly MarkedParagraph[], head: number, end: number): number {
  let at = head + 1;
  const mark = body[head]?.marks.find(({ spec }) => spec.level === "article");
  const isAlone = (body[head]?.text.slice(mark?.end ?? 0).trim() ?? "") === "";
  if (isAlone && at + 1 < end && !/[.:;]\s*$/u.test(body[at]?.text ?? "")) at++;
  while (at < end && /^\s*\p{Ll}/u.test(body[at]?.text ?? "") && body[at]?.marks.length === 0) at++;
  return at;
}
