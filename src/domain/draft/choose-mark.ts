import { around, announces, isInSchedule } from "./open-provision";
import type { OpenProvision } from "./open-provision";
import { follows, isLetterBehind } from "./provision-number";
import type { Mark } from "./read-marks";

/** What has been read so far, as far as it decides what a mark means. */
export interface Surroundings {
  /** The innermost provision that is open. */
  readonly open: OpenProvision | undefined;
  /** The last article, wherever it stands; undefined before the first. */
  readonly lastArticle: OpenProvision | undefined;
  /** Whether the draft has articles at all: before the first one, a number is a line of its title or preamble. */
  readonly hasArticles: boolean;
}

/**
 * Whether a draft is one of articles, with nothing but a title and a preamble above the first. Points above one that
 * does not begin to count are no lines of a preamble: "1. Scope", "2. Principles", "Section 3. Actions".
 *
 * @param marks of each of its paragraphs
 */
export function isOfArticles(marks: readonly (readonly Mark[])[]): boolean {
  const at = marks.findIndex((found) => found.some(isOfArticle));
  const [begins] = marks[at]?.find(isOfArticle)?.number.counted ?? [];
  const hasPoint = marks.slice(0, at).some((found) => found.some(({ spec }) => spec.level === "point"));
  return at >= 0 && (begins === 1 || !hasPoint);
}

const isOfArticle = ({ spec }: Mark): boolean => spec.level === "article";

/** The furthest that a number without a sign may jump, since "30 Members" may begin a line of text too. */
const JUMP = 10;

/**
 * The mark that is meant where a paragraph may begin with several: the one that goes on counting, from the inside out;
 * else the innermost that begins to count; else the outermost.
 */
export function chooseMark(marks: readonly Mark[], at: Surroundings): Mark | undefined {
  const possible = marks.filter((mark) => isPossible(mark, at));
  if (possible.length < 2) return possible[0];
  const starts = possible.filter(({ number }) => number.counted[0] === 1 && number.counted.length === 1);
  const begun = starts.at(-1);
  if (begun && at.open && announces(at.open) && begun.rank > at.open.rank) return begun;
  for (const one of around(at.open)) {
    const next = possible.find(({ rank, number }) => rank === one.rank && follows(number, one.number));
    if (next) return next;
  }
  return begun ?? possible[0];
}

/**
 * Whether a heading that has its words and no number, "ОБЩАЯ ЧАСТЬ", is the title of the numbered one right above it,
 * "РАЗДЕЛ I", which has none: that would be empty, with all of its chapters in the other one.
 */
export const isTitleByName = ({ spec, number, end }: Mark, text: string, above: OpenProvision): boolean =>
  spec.level === "part" &&
  number.counted.length === 0 &&
  end >= text.trimEnd().length &&
  above.mayBeTitled &&
  above.heading.length === 0 &&
  above.number.counted.length > 0 &&
  above.level !== "article" &&
  above.level !== "schedule";

function isPossible({ spec, rank, number }: Mark, { open, lastArticle, hasArticles }: Surroundings): boolean {
  if (!isLetterBehind(number, [...around(open)].find((one) => one.rank === rank)?.number)) return false;
  const inSchedule = isInSchedule(open);
  if (spec.where === "before-articles" && (lastArticle || isFootnote(number.counted, open))) return false;
  if (spec.where === "schedule" && !inSchedule) return false;
  if (spec.where === "outside-schedule" && inSchedule) return false;
  if (spec.bare) return isNextBare(number.counted, spec.level === "article", open, lastArticle);
  const isInsideArticle = spec.titled === true || spec.where === "before-articles";
  return isInsideArticle || !hasArticles || lastArticle !== undefined || inSchedule;
}

/** Footnotes look like recitals and begin to count again. */
const isFootnote = ([now = 0]: readonly number[], open: OpenProvision | undefined): boolean =>
  open?.level === "recital" && now <= (open.number.counted[0] ?? 0);

function isNextBare(
  counted: readonly number[],
  isArticle: boolean,
  open: OpenProvision | undefined,
  lastArticle: OpenProvision | undefined,
): boolean {
  const before = isArticle ? lastArticle : [...around(open)].find(({ spec }) => spec.bare);
  const [last = 0] = before?.number.counted ?? [];
  const [now = 0] = counted;
  // Right below the heading of a part they may count anew.
  if (isArticle && now === 1 && (open?.level === "part" || open?.level === "chapter")) return true;
  return counted.length > 1 ? now === last : now >= Math.max(last, 1) && now <= last + JUMP;
}
