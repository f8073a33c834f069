import type { DraftParagraph } from "./draft-paragraph";
import { follows, NO_NUMBER } from "./provision-number";
import type { ProvisionNumber } from "./provision-number";
import type { Mark } from "./read-marks";

/** Marks that open a quoted provision, and what closes it. */
const PAIRS: Readonly<Record<string, string>> = { "«": "»", "“": "”", "„": "”“", "‘": "’", '"': '"' };

const OPENING = /(?:^|[:：]\s*|(?:мынадай|следующ\S+|the following)\s[^«“„‘"]{0,160})\s*([«“„‘"])/u;

/** Which paragraphs belong to provisions of another act that the draft quotes, and where a quotation's end is not marked. */
export interface Quotations {
  readonly quoted: readonly boolean[];
  /** Indices of paragraphs that open one which is not closed before the draft goes on, or never. */
  readonly unclosed: readonly number[];
}

/**
 * Find quoted provisions of several paragraphs. The paragraph that opens one is the draft's own, unless it begins with
 * the quotation mark; all others up to the closing mark are not.
 */
export function findQuotations(paragraphs: readonly DraftParagraph[], marks: readonly (readonly Mark[])[]): Quotations {
  const ends = nextEnds(paragraphs);
  const quoted = paragraphs.map(() => false);
  const unclosed: number[] = [];
  const articleAt = (index: number) => marks[index]?.find(({ spec }) => spec.level === "article")?.number;
  let lastArticle = NO_NUMBER;
  let last = -1;
  paragraphs.forEach(({ text }, index) => {
    if (index <= last) {
      quoted[index] = true;
      return;
    }
    lastArticle = articleAt(index) ?? lastArticle;
    const open = openedBy(text);
    if (open === undefined) return;
    const end = ends.get(open)?.[index] ?? -1;
    const broken = end < 0 ? index : breakIn(paragraphs, index, end, open, articleAt, lastArticle);
    if (broken !== undefined) unclosed.push(index);
    if (broken === index) return;
    quoted[index] = /^\s*[«“„‘"]/u.test(text);
    last = broken === undefined ? end : broken - 1;
  });
  return { quoted, unclosed };
}

/** Where the draft goes on although a quotation is open: its next article, behind which the mark is opened once more. */
function breakIn(
  paragraphs: readonly DraftParagraph[],
  start: number,
  end: number,
  open: string,
  articleAt: (index: number) => ProvisionNumber | undefined,
  lastArticle: ProvisionNumber,
): number | undefined {
  let next: number | undefined;
  for (let index = start + 1; index <= end; index++) {
    const article = articleAt(index);
    if (next === undefined && article && follows(article, lastArticle)) next = index;
    else if (next !== undefined && OPENING.exec(paragraphs[index]?.text ?? "")?.[1] === open) return next;
  }
  return undefined;
}

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

/** Whether a paragraph ends a quotation that an earlier one opened. */
function isEnd(text: string, open: string): boolean {
  const close = PAIRS[open] ?? "";
  if (!endsWith(text, close)) return false;
  return open === close ? balance(text, open) === 1 : balance(text, open) < 0 || text.trimStart().startsWith(open);
}

/** For each kind of mark and each paragraph, the next one that ends a quotation; -1 for none. */
function nextEnds(paragraphs: readonly DraftParagraph[]): ReadonlyMap<string, Int32Array> {
  return new Map(
    Object.keys(PAIRS).map((open) => {
      const close = PAIRS[open] ?? "";
      const next = new Int32Array(paragraphs.length + 1).fill(-1);
      for (let index = paragraphs.length - 2; index >= 0; index--) {
        const text = paragraphs[index + 1]?.text ?? "";
        next[index] =
          [...close].some((mark) => text.includes(mark)) && isEnd(text, open) ? index + 1 : (next[index + 1] ?? -1);
      }
      return [open, next] as const;
    }),
  );
}
