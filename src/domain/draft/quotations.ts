import type { DraftParagraph } from "./draft-paragraph";
import { follows, NO_NUMBER } from "./provision-number";
import type { ProvisionNumber } from "./provision-number";
import type { Mark, MarkReader } from "./read-marks";
import { amends } from "./words/amending-words";

/** Marks that open a quoted provision, and what closes it. */
const PAIRS: Readonly<Record<string, string>> = { "«": "»", "“": "”", "„": "”“", "‘": "’", '"': '"' };

const OPENING = /(?:^|[:：]\s*|(?:мынадай|следующ\S+|the following)\s[^«“„‘"]{0,160})\s*([«“„‘"])/u;

/**
 * Which paragraphs belong to provisions of another act that the draft quotes, and where a quotation's end is not
 * marked.
 */
export interface Quotations {
  readonly quoted: readonly boolean[];
  /** Indices of paragraphs that open one which is not closed before the draft goes on, or never. */
  readonly unclosed: readonly number[];
}

/**
 * Find quoted provisions of several paragraphs. The paragraph that opens one is the draft's own, unless it begins with
 * the quotation mark; all others up to the closing mark are not.
 */
export function findQuotations(
  paragraphs: readonly DraftParagraph[],
  marks: readonly (readonly Mark[])[],
  read: MarkReader,
): Quotations {
  const [ends, openings] = [nextEnds(paragraphs), nextOpenings(paragraphs)];
  const quoted = paragraphs.map(() => false);
  const unclosed: number[] = [];
  let article = NO_NUMBER;
  let lists: readonly (readonly Mark[])[] = [];
  let last = -1;
  paragraphs.forEach(({ text }, index) => {
    if (index <= last) {
      quoted[index] = true;
      return;
    }
    const here = marks[index] ?? [];
    article = articleIn(here)?.number ?? article;
    if (here.length > 0) lists = withItem(lists, here);
    const open = openedBy(text);
    if (open === undefined) return;
    const end = ends.get(open)?.[index] ?? -1;
    const inside = read({ text: text.replace(/^\s*[«“„‘"]\s*/u, "") });
    const isItem = (list: readonly Mark[]) => here.length === 0 && isOfOne(inside, list);
    const list = lists.at(-1) ?? [];
    const quotation = { start: index, end, open, opening: openings.get(open) ?? NOWHERE };
    const isLeftOpen = leavesOpen(paragraphs, quotation);
    const own = amends(text) ? lists.filter((one) => !isItem(one)) : lists;
    const around = { article, list: isItem(list) ? [] : list, lists: isLeftOpen ? own : [] };
    const broken = end < 0 ? index : breakIn(paragraphs, marks, quotation, around);
    if (broken !== undefined || isLeftOpen) unclosed.push(index);
    if (broken === index) return;
    quoted[index] = /^\s*[«“„‘"]/u.test(text);
    last = broken === undefined ? end : broken - 1;
  });
  return { quoted, unclosed };
}

const articleIn = (marks: readonly Mark[]): Mark | undefined => marks.find(({ spec }) => spec.level === "article");

/** Whether two paragraphs may be items of one list. */
const isOfOne = (some: readonly Mark[], others: readonly Mark[]): boolean =>
  some.some(({ rank }) => others.some((one) => one.rank === rank));

/** The items that are open, outermost first, when one more begins. */
const withItem = (lists: readonly (readonly Mark[])[], here: readonly Mark[]): readonly (readonly Mark[])[] => [
  ...lists.filter((list) => (list[0]?.rank ?? 0) < (here[0]?.rank ?? 0)),
  here,
];

const NOWHERE = new Int32Array();

/**
 * A quotation that is opened in one paragraph and seems to end in another; where the next of its marks opens, by
 * paragraph.
 */
interface Quotation {
  readonly start: number;
  readonly end: number;
  readonly open: string;
  readonly opening: Int32Array;
}

/** What a quotation stands in: the article, the innermost list and, where its marks don't balance, all around it. */
interface Around {
  readonly article: ProvisionNumber;
  readonly list: readonly Mark[];
  readonly lists: readonly (readonly Mark[])[];
}

/**
 * Where the draft goes on although a quotation is open: its next article, behind which the mark is opened once more; or
 * the next item of the list around it below a closing mark, since one mark may stand for two: "«… Закон «О рекламе»;";
 * or the next item of a given list around it that amends, behind which the mark is opened once more. A list that begins
 * inside the quotation is its own.
 */
function breakIn(
  paragraphs: readonly DraftParagraph[],
  marks: readonly (readonly Mark[])[],
  { start, end, open, opening }: Quotation,
  { article, list: innermost, lists }: Around,
): number | undefined {
  let next: number | undefined;
  let around = innermost;
  let outer = lists;
  let mayBeOver = isClosedAtEnd(paragraphs[start]?.text ?? "", open);
  for (let index = start + 1; index <= end; index++) {
    const text = paragraphs[index]?.text ?? "";
    const here = marks[index] ?? [];
    const found = articleIn(here)?.number;
    if (next === undefined && found && follows(found, article)) next = index;
    else if (next !== undefined && OPENING.exec(text)?.[1] === open) return next;
    const item = here.find((mark) => outer.some((list) => list.some((one) => isNextOf(mark, one))));
    const isAmending = here.length > 0 && amends(text);
    if (item && isAmending && isWithin(opening[index - 1], end)) return index;
    if (isOfOne(here, around)) {
      if (mayBeOver && here.some((mark) => around.some((one) => isNextOf(mark, one)))) return index;
      around = [];
    }
    // What is quoted may amend an act itself.
    if (isAmending) outer = outer.filter((list) => !isOfOne(here, list));
    mayBeOver ||= isClosedAtEnd(text, open);
  }
  return undefined;
}

const isWithin = (index: number | undefined, end: number): boolean => index !== undefined && index >= 0 && index <= end;

/**
 * Whether a quotation holds one more that opens with the same mark, and a closing mark too few for both; marks that are
 * the same on both sides don't tell.
 */
function leavesOpen(paragraphs: readonly DraftParagraph[], { start, end, open, opening }: Quotation): boolean {
  if (end < 0 || PAIRS[open] === open || !isWithin(opening[start], end)) return false;
  const texts = paragraphs.slice(start, end + 1).map(({ text }) => text);
  return texts.reduce((sum, text) => sum + balance(text, open), 0) > 0;
}

const isNextOf = (mark: Mark, last: Mark): boolean => mark.rank === last.rank && follows(mark.number, last.number);

const isClosedAtEnd = (text: string, open: string): boolean => {
  const close = PAIRS[open] ?? "";
  return [...close].some((mark) => text.includes(mark)) && endsWith(text, close);
};

/** The quotation mark that a paragraph opens, at its start or behind a colon, and leaves open. */
function openedBy(text: string): string | undefined {
  const mark = OPENING.exec(text)?.[1];
  return mark !== undefined && balance(text, mark) > 0 ? mark : undefined;
}

/** Opened less closed; for marks that are the same on both sides, 1 when one is left over. */
function balance(text: string, open: string): number {
  const close = PAIRS[open] ?? "";
  let opened = 0;
  let closed = 0;
  for (const character of text) {
    if (character === open) opened++;
    else if (close.includes(character)) closed++;
  }
  if (open === close) return opened % 2;
  // An apostrophe looks like a closing mark.
  return open === "‘" ? opened - (endsWith(text, close) ? 1 : 0) : opened - closed;
}

const endsWith = (text: string, close: string): boolean =>
  new RegExp(`[${close}]\\s*(?:[.;,:]|and|or)*\\s*$`, "u").test(text);

/** Whether a closing mark at the end of a paragraph ends a quotation that an earlier one opened. */
function isEnd(text: string, open: string): boolean {
  const close = PAIRS[open] ?? "";
  return open === close ? balance(text, open) === 1 : balance(text, open) < 0 || text.trimStart().startsWith(open);
}

/** For each kind of mark and each paragraph, the next one that ends a quotation; -1 for none. */
const nextEnds = (paragraphs: readonly DraftParagraph[]): NextOnes =>
  nextOf(paragraphs, (text, open) => isClosedAtEnd(text, open) && isEnd(text, open));

/** The next one that opens a quotation. */
const nextOpenings = (paragraphs: readonly DraftParagraph[]): NextOnes =>
  nextOf(paragraphs, (text, open) => OPENING.exec(text)?.[1] === open);

type NextOnes = ReadonlyMap<string, Int32Array>;

function nextOf(paragraphs: readonly DraftParagraph[], is: (text: string, open: string) => boolean): NextOnes {
  return new Map(
    Object.keys(PAIRS).map((open) => {
      const next = new Int32Array(paragraphs.length + 1).fill(-1);
      for (let index = paragraphs.length - 2; index >= 0; index--)
        next[index] = is(paragraphs[index + 1]?.text ?? "", open) ? index + 1 : (next[index + 1] ?? -1);
      return [open, next] as const;
    }),
  );
}
