import { markReader } from "./read-marks";
import { runningHeads } from "./running-heads";
import { GENERIC } from "./structures/generic";
import type { TextLine } from "./text-lines";

/** Lines without those of its pages, and what was left out. */
interface WithoutPages {
  readonly lines: readonly TextLine[];
  readonly leftOut: readonly string[];
}

/** The fewest lines between two page numbers: numbers of a list stand closer. */
const FEWEST_BETWEEN = 6;
/** How often a line must stand at the edge of a page to be one of the pages. */
const FEWEST_REPEATED = 3;

const NUMBER_ALONE = /^\s*[-–—]?\s*(\d{1,4})\s*[-–—]?\s*$/u;
const PAGE_WORD = String.raw`(?:page|p\.|страница|стр\.?|с\.|бет)`;
const NUMBER_OF_PAGE = new RegExp(
  String.raw`^\s*(?:${PAGE_WORD}\s*(\d{1,4})|(\d{1,4})\s*-?\s*бет)(?:\s*\P{L}?\s*\p{L}{0,4}\s*\d{1,4})?\s*$`,
  "iu",
);

/**
 * The lines of a text without page numbers and headers that repeat, as far as they are certain: numbers that count on
 * from page to page, what else stands at the edge of most pages, and what comes back at nearly regular distances.
 */
export function withoutPageLines(lines: readonly TextLine[]): WithoutPages {
  const numbers = leaveOut(lines, numbersOfPages(lines));
  const headers = leaveOut(numbers.lines, repeatedAtEdges(numbers.lines));
  const heads = leaveOut(headers.lines, runningHeads(headers.lines, hasMark));
  return { lines: heads.lines, leftOut: [...numbers.leftOut, ...headers.leftOut, ...heads.leftOut] };
}

const marksOf = markReader(GENERIC);

const hasMark = ({ text }: TextLine): boolean => marksOf({ text: text.trimStart() }).length > 0;

/** What stands below a line that is left out stands on the next page. */
function leaveOut(lines: readonly TextLine[], out: ReadonlySet<number>): WithoutPages {
  const isNext = (index: number): boolean => out.has(index - 1);
  return {
    lines: lines.flatMap((line, index) =>
      out.has(index) ? [] : [isNext(index) ? { ...line, afterBlank: false, afterPage: true } : line],
    ),
    leftOut: lines.filter((_, index) => out.has(index)).map(({ text }) => text.trim()),
  };
}

function numbersOfPages(lines: readonly TextLine[]): ReadonlySet<number> {
  const named = countedOn(lines, NUMBER_OF_PAGE);
  const bare = countedOn(lines, NUMBER_ALONE);
  const areApart = bare.every((index, at) => at === 0 || index - (bare[at - 1] ?? 0) > FEWEST_BETWEEN);
  const isOfPage = (index: number): boolean => breaksSentence(lines, index) || lines[index + 1]?.afterPage === true;
  const isCertain = areApart && (bare.some(isOfPage) || standBesideOne(lines, bare));
  return new Set([...named, ...(isCertain ? bare : [])]);
}

/** Whether the same line, which ends no sentence, stands above or below most of them. */
function standBesideOne(lines: readonly TextLine[], numbers: readonly number[]): boolean {
  return [-1, 1].some((step) => {
    const beside = numbers.flatMap((index) => lines[index + step]?.text.trim() ?? []);
    const most = Math.max(0, ...countsOf(beside.filter((text) => !/[.;:,]$/u.test(text))).values());
    return most >= FEWEST_REPEATED && most > numbers.length / 2;
  });
}

/** The lines of a form, if there are several and the number in each is the next. */
function countedOn(lines: readonly TextLine[], form: RegExp): readonly number[] {
  const found = lines.flatMap(({ text }, index) => {
    const [, before, behind] = text.length < 40 ? (form.exec(text) ?? []) : [];
    const number = before ?? behind;
    return number === undefined ? [] : [{ index, number: Number(number) }];
  });
  const areNext = found.every(({ number }, at) => at === 0 || number === (found[at - 1]?.number ?? 0) + 1);
  return found.length > 1 && areNext ? found.map(({ index }) => index) : [];
}

const breaksSentence = (lines: readonly TextLine[], index: number): boolean =>
  /[\p{L},]$/u.test(lines[index - 1]?.text ?? "") && /^\s*\p{Ll}/u.test(lines[index + 1]?.text ?? "");

/** What stands first, or last, on most pages and nowhere within one; on the first page it is the draft's own. */
function repeatedAtEdges(lines: readonly TextLine[]): ReadonlySet<number> {
  const tops = lines.flatMap(({ afterPage }, index) => (afterPage ? [index] : []));
  if (tops.length < FEWEST_REPEATED) return new Set();
  const texts = lines.map(({ text }) => text.trim());
  const everywhere = countsOf(texts);
  const repeated = (edges: readonly number[]): readonly number[] => {
    const counts = countsOf(edges.map((index) => texts[index] ?? ""));
    return edges.filter((index) => {
      const text = texts[index] ?? "";
      const count = counts.get(text) ?? 0;
      const isWithin = (everywhere.get(text) ?? 0) > count + 1;
      return count >= FEWEST_REPEATED && count > edges.length / 2 && !isWithin && !/[.;:,]$/u.test(text);
    });
  };
  return new Set([...repeated(tops), ...repeated([...tops.map((index) => index - 1), lines.length - 1])]);
}

function countsOf(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}
