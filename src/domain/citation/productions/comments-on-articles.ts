import { areComments, isCommentOf } from "../../instrument/general-comment";
import type { Instrument } from "../../instrument/instrument";
import { GUIDELINES } from "../grammar/papers";
import { unknownName } from "./elements";
import type { Element, NameElement, PlacesElement } from "./elements";
import { COMMA, OPEN } from "./gap";
import type { Gap } from "./gap";
import { readGap } from "./gaps";
import { beginsAs, isMark, isNumber, isWord, markAt, pastYear, phraseEnd } from "./look";
import type { Reading } from "./look";

/**
 * A general comment that is said to be on an article of a treaty is the one of that treaty's committee: "general comment
 * No. 1 on article 12 of the CRPD" is none of the catalogue's. Paragraphs behind the treaty are the comment's: "general
 * comment No. 14 on article 3(1) of the Convention, para. 6".
 */
export function ofTheirArticles(reading: Reading, elements: readonly Element[]): readonly Element[] {
  const told: Element[] = [];
  for (let at = 0; at < elements.length; at++) {
    const element = elements[at];
    if (!element) break;
    const [places, treaty, paragraphs] = [elements[at + 1], elements[at + 2], elements[at + 3]];
    const isOnArticle =
      element.kind === "name" &&
      areComments(element) &&
      places?.kind === "places" &&
      treaty?.kind === "name" &&
      leadsOn(reading, element.end, places.start);
    if (isOnArticle && isOfOther(element, treaty)) {
      const isPart = treaty.instruments.length === 0 && paragraphs && isItsParagraph(reading, treaty, paragraphs);
      told.push(unknownName(element.start, isPart ? treaty.end : element.end));
      if (isPart) at += 2;
    } else if (isOnArticle && paragraphs && isItsParagraph(reading, treaty, paragraphs)) {
      told.push({ ...element, end: treaty.end });
      at += 2;
    } else if (places && isOnOwn(reading, element, places, treaty)) {
      told.push({ ...element, end: places.end }, { ...treaty, isUnclear: true });
      at += 2;
    } else told.push(element);
  }
  return told.map((element, at) => (isOfGuidelines(reading, told, at) ? { ...element, isUnclear: true } : element));
}

/**
 * Whether paragraphs behind an act are those of guidelines on it, which nobody else's name tells: "Guidelines on Article
 * 28 of the DSA, para. 3", «Руководство по GDPR (2020), п. 12».
 */
function isOfGuidelines(reading: Reading, elements: readonly Element[], at: number): boolean {
  if (at < 1 || elements[at]?.kind !== "places") return false;
  const [places, act, own] = [elements[at - 2], elements[at - 1], elements[at]];
  if (act?.kind !== "name" || act.instruments.length === 0 || own?.kind !== "places" || own.unit === "article")
    return false;
  if (!act.instruments.every(isByArticles)) return false;
  const isOnArticle = places?.kind === "places" && isOf(readGap(reading, places.end, act.start), act.start);
  const [first, before] = isOnArticle ? [places, elements[at - 3]] : [act, places];
  const gap = readGap(reading, pastYear(reading, act.end), own.start);
  const isBeside = gap.end >= own.start && (gap.bits & ~(COMMA | OPEN)) === 0 && gap.bits > 0;
  return isBeside && areOnAct(reading, before?.end ?? 0, first.start);
}

const isOf = ({ end, comma, and, semicolon, newline }: Gap, start: number): boolean =>
  end >= start && !(comma || and || semicolon || newline);

const isByArticles = ({ pinpoint: { unit } }: Instrument): boolean => unit === "article";

/** Words between the one for guidelines and the act: "on the protection of minors under the". */
const MOST_WORDS = 10;

/** Whether words for guidelines on something lead to a token. */
export function areOnAct(reading: Reading, from: number, start: number): boolean {
  for (let at = start - 1; at >= Math.max(from, start - MOST_WORDS) && isOfPhrase(reading, at); at--)
    if (beginsAs(reading, at, GUIDELINES)) return at + 1 < start;
  return false;
}

/** Words, and the place that they lead to: "on Art. 28 of the". */
const isOfPhrase = (reading: Reading, at: number): boolean =>
  isWord(reading, at) || isNumber(reading, at) || (markAt(reading, at) === "." && isNumber(reading, at + 1));

/** Whether a treaty is another one than that of a comment's committee, known or not. */
function isOfOther({ instruments }: NameElement, treaty: NameElement): boolean {
  if (treaty.instruments.length === 0) return treaty.pointer === undefined;
  const [one] = treaty.instruments;
  return one?.pinpoint.unit === "article" && !instruments.some((comment) => isCommentOf(comment, one));
}

/**
 * Whether a comment is said to be on an article of which no treaty is named, so that what stands behind its comma may be
 * either's: "general comment No. 13 on Art. 19, para. 4".
 */
function isOnOwn(
  reading: Reading,
  element: Element,
  article: Element | undefined,
  inner: Element | undefined,
): inner is PlacesElement {
  if (element.kind !== "name" || !areComments(element) || article?.kind !== "places" || inner?.kind !== "places")
    return false;
  const gap = readGap(reading, article.end, inner.start);
  const isBehindComma = gap.end >= inner.start && gap.bits === COMMA;
  return article.unit === "article" && inner.rank > 1 && isBehindComma && leadsOn(reading, element.end, article.start);
}

/** Treaties have no paragraphs but in their articles. */
function isItsParagraph(reading: Reading, treaty: NameElement, next: Element): boolean {
  const gap = readGap(reading, treaty.end, next.start);
  const isBeside = gap.end >= next.start && !(gap.semicolon || gap.newline || gap.and || gap.of || gap.in);
  const isTreaty = treaty.pointer === "the Convention" || (!treaty.pointer && treaty.instruments.length < 2);
  return next.kind === "places" && next.unit === "paragraph" && isBeside && isTreaty;
}

/** Only "on" and the like between them, perhaps behind a year in a bracket. */
function leadsOn(reading: Reading, from: number, to: number): boolean {
  let isLed = false;
  for (let at = from; at < to; at++) {
    if (phraseEnd(reading, at, "about") > 0) isLed = true;
    else if (isWord(reading, at) || !(isNumber(reading, at) || isMark(reading, at, "()"))) return false;
  }
  return isLed;
}
