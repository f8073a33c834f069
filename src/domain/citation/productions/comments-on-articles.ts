import { isCommentOf, isGeneralComment } from "../../instrument/general-comment";
import { unknownName } from "./elements";
import type { Element, NameElement } from "./elements";
import { readGap } from "./gaps";
import { isMark, isNumber, isWord, phraseEnd } from "./look";
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
      isComment(element) &&
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
    } else told.push(element);
  }
  return told;
}

const isComment = ({ instruments }: NameElement): boolean =>
  instruments.length > 0 && instruments.every(isGeneralComment);

/** Whether a treaty is another one than that of a comment's committee, known or not. */
function isOfOther({ instruments }: NameElement, treaty: NameElement): boolean {
  if (treaty.instruments.length === 0) return treaty.pointer === undefined;
  const [one] = treaty.instruments;
  return one?.pinpoint.unit === "article" && !instruments.some((comment) => isCommentOf(comment, one));
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
