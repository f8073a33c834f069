import { childCommentNumber } from "../../instrument/general-comment";
import type { Instrument } from "../../instrument/instrument";
import type { Pinpoint } from "../../instrument/pinpoint";
import { LANGUAGES } from "../../language";
import { shortNameIn } from "../format/name-in";
import { ITS_OWN } from "../grammar/makers";
import { ARTICLES_OF_COMMENTS } from "../grammar/other-comments";
import { bodyOf, isOfBody } from "./bodies";
import type { Body } from "./bodies";
import type { Element, NameElement } from "./elements";
import { BAR, COLON, NEWLINE, OF, SEMICOLON } from "./gap";
import { readGap } from "./gaps";
import { folded, isTabbed, markAt, wordsIn } from "./look";
import type { Reading } from "./look";

/** A treaty whose committee makes comments, for those that stand beside or behind it, or below it as their heading. */
export interface Treaty extends Body {
  /** Open brackets around it. */
  readonly depth: number;
  isJoined: boolean;
  /** Of which it is cited: those behind it, or the one right before. */
  articles: readonly Pinpoint[];
  isBehind: boolean;
}

/** A treaty with the article before it; undefined where its committee makes no comments. */
export function treatyOf(
  reading: Reading,
  { instruments, start, end, kind }: NameElement,
  before: Element | undefined,
  depth: number,
): Treaty | undefined {
  const body = bodyOf({ kind, instruments }, start, end);
  if (body.comments === 0) return undefined;
  const gap = readGap(reading, before?.end ?? start);
  const isOfIt = before?.kind === "places" && gap.end >= start && (gap.bits === 0 || gap.bits === OF);
  const articles = isOfIt ? before.items : [];
  return { ...body, depth, isJoined: true, articles, isBehind: false };
}

/** What stands behind a treaty, up to the next name. */
export function goOnTo(reading: Reading, treaty: Treaty, end: number, element: Element): void {
  treaty.isJoined &&= isJoined(reading, end, element.start);
  if (element.kind !== "places" || (element.unit ?? "article") !== "article") return;
  treaty.articles = treaty.isBehind ? [...treaty.articles, ...element.items] : element.items;
  treaty.isBehind = true;
}

/**
 * The treaty that a comment stands beside or behind: "ICCPR, GC 16", "ICESCR: 1) Article 13; 2) GC 13", "CRPD (Article 24;
 * GC 4)", "Article 17 ICCPR. See GC 16".
 */
export function treatyBefore(
  reading: Reading,
  treaty: Treaty | undefined,
  depth: number,
  start: number,
): Treaty | undefined {
  if (!treaty || treaty.isJoined) return treaty;
  const mark = markAt(reading, treaty.end);
  const isBelow = mark === "(" ? depth > treaty.depth : mark === ":" && depth === treaty.depth;
  if (isBelow) return { ...treaty, isJoined: true };
  return depth >= treaty.depth && start - treaty.end <= NEAR ? treaty : undefined;
}

/** Tokens from a treaty to a comment in another part of the cell. */
const NEAR = 40;

/**
 * Whether a comment may be the one on the articles that a treaty is cited of. By the short name that the catalogue gives
 * it, it is the catalogue's, unless it stands right beside the treaty of a committee that makes comments.
 */
export function isOnTreaty(reading: Reading, treaty: Treaty, name: NameElement): boolean {
  if (treaty.recommends && (!treaty.isJoined || treaty.articles.length > 0)) return false;
  if ((treaty.recommends || !treaty.isJoined) && isShortName(reading, name, SHORT)) return false;
  if (isOfBody(treaty, name.instruments)) return false;
  return name.instruments.some((one) => {
    const number = childCommentNumber(one) ?? "";
    const on = ARTICLES_OF_COMMENTS.get(`${treaty.treaties[0]?.short} ${number}`);
    const isOn = on === undefined || treaty.articles.length === 0 || treaty.articles.some(isIn(on));
    return isOn && Number(number) <= treaty.comments;
  });
}

const isIn =
  (articles: readonly number[]) =>
  ({ path: [first = "0"], to }: Pinpoint): boolean =>
    articles.some((one) => Number(first) <= one && one <= Number(to?.[0] ?? first));

/** Whether marks and joining words alone stand between: ", ", " and its ". */
function isJoined(reading: Reading, from: number, to: number): boolean {
  const gap = readGap(reading, from);
  const end = ITS_OWN.has(folded(reading, gap.end)) ? gap.end + 1 : gap.end;
  return end >= to && !isTabbed(reading, from - 1, to) && (gap.bits & (SEMICOLON | COLON | NEWLINE | BAR)) === 0;
}

/** Whether a comment is written as the catalogue calls it for short, to the letter: "GC25". */
export const isShortName = (
  reading: Reading,
  { start, end, instruments: [one, ...others] }: NameElement,
  names: (one: Instrument) => readonly string[],
): boolean => one !== undefined && others.length === 0 && names(one).includes(wordsIn(reading, start, end));

const SHORT = ({ short }: Instrument): readonly string[] => [short];
export const SHORT_IN = (one: Instrument): readonly string[] => LANGUAGES.map((language) => shortNameIn(one, language));
