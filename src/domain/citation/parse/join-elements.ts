import type { NameIndex } from "../names/name-index";
import type { Element, NameElement, PlacesElement } from "../elements";
import { nestingOf, toChain } from "../places/join-places";
import type { Chain, Nesting } from "../places/join-places";
import { readJoin } from "../places/read-join";
import type { Join } from "../places/read-join";
import { skipGloss } from "../places/skip-gloss";

/** A name or a chain of places, and what joins it to the next; no `next` where other words come between. */
export interface Link {
  readonly chain: Chain | undefined;
  readonly name: NameElement | undefined;
  readonly start: number;
  readonly end: number;
  /** A bracket holds it and nothing else: "General Regulation (GDPR)". */
  readonly bracketed: boolean;
  /** No word follows it before the next mark: "art. 16, CRC; …". */
  readonly final: boolean;
  readonly next: Join | undefined;
}

/** Put nested places together and find what joins each name and place to the one after it. */
export function joinElements(text: string, elements: readonly Element[], names: NameIndex): readonly Link[] {
  const joins = elements.map((element, index) => joinTo(text, element, elements[index + 1], names));
  const links: Link[] = [];
  for (let index = 0; index < elements.length;) {
    const element = elements[index];
    if (!element) break;
    const last = element.kind === "places" ? chainEnd(elements, joins, index) : { index, nesting: undefined };
    const chain = element.kind === "places" ? toChain(placesIn(elements, index, last.index), last.nesting) : undefined;
    const [start, end] = [chain?.start ?? element.start, chain?.end ?? element.end];
    links.push({
      chain,
      name: element.kind === "name" ? element : undefined,
      start,
      end,
      bracketed: text[start - 1] === "(" && text[end] === ")",
      final: element.kind === "name" && /^\s*(?:[.,;:)\]\n]|$)/u.test(text.slice(end, end + 3)),
      next: withoutOwnBracket(joins[last.index], joins.slice(index, last.index)),
    });
    index = last.index + 1;
  }
  return links;
}

/** "статья 3 (пункт 1) Конвенции": the bracket was opened inside the place, so its end sets nothing apart. */
const withoutOwnBracket = (join: Join | undefined, inner: readonly (Join | undefined)[]): Join | undefined =>
  join?.close && inner.some((one) => one?.open) ? { ...join, close: false } : join;

function joinTo(text: string, element: Element, next: Element | undefined, names: NameIndex): Join | undefined {
  if (!next) return undefined;
  const from = element.kind === "places" ? skipGloss(text, element.end, names) : skipSubtitle(text, element, next);
  const join = readJoin(text, from, names);
  return join.end >= next.start ? join : undefined;
}

/** "the Law on Communications (art. 41)", "Закон от 8 августа 2002 года (ст. 5)": the rest of what an unknown act is called. */
const REST_OF_TITLE = /^ (?:on|for|against|concerning|relating to|о|об|от) [^.;:()\n]*(?=,? ?\(? ?$)/iu;

/** Codes a subtitle may have. */
const LONGEST_SUBTITLE = 180;
const SUBTITLE =
  /^(?:,?:? (?:on|о|об|entitled|concerning|regarding|под названием|:|[«"“])\P{Lu}| \(\p{L})[^.;\d\n]*(?=[,:(] ?$)/iu;
/** "General comment No. 5 – General measures, para. 6": with a capital, or it may be another thought. */
const TITLE = /^(?::| [–—-]) [«"“]?\p{Lu}[^.;\d\n]*(?=[,:(] ?$)/u;

/**
 * Where the words after a general comment's number end that say what it is
 * about: "general comment No. 13 (2011) on freedom from violence, para. 31".
 * Only before a paragraph; an article is the Convention's.
 */
function skipSubtitle(text: string, { start, end, instruments, pointer }: NameElement, next: Element): number {
  if (pointer === "unknown") {
    const title =
      next.kind === "places" ? REST_OF_TITLE.exec(text.slice(end, Math.min(next.start, end + LONGEST_SUBTITLE))) : null;
    return title && end + title[0].length + 3 >= next.start ? end + title[0].length : end;
  }
  const isKnown = instruments.length > 0 || (pointer === undefined && /\d/u.test(text.slice(start, end)));
  const isSeries = isKnown && instruments.every(({ symbol }) => symbol?.includes("/GC/") ?? false);
  if (!isSeries || next.kind !== "places" || next.unit === "article" || next.start - end > LONGEST_SUBTITLE) return end;
  const between = text.slice(end, next.start);
  const subtitle = SUBTITLE.exec(between) ?? TITLE.exec(between);
  return subtitle ? end + subtitle[0].length : end;
}

const placesIn = (elements: readonly Element[], from: number, to: number): readonly PlacesElement[] =>
  elements.slice(from, to + 1).filter((element) => element.kind === "places");

/** Levels a place may have; more are several places. */
const DEEPEST = 6;

/** How far the places from `start` on are nested in each other. */
function chainEnd(
  elements: readonly Element[],
  joins: readonly (Join | undefined)[],
  start: number,
): { index: number; nesting: Nesting } {
  let index = start;
  let nesting: Nesting;
  while (index - start < DEEPEST) {
    const [last, next, join] = [elements[index], elements[index + 1], joins[index]];
    if (last?.kind !== "places" || next?.kind !== "places" || !join) break;
    const found = nestingOf(last, next, join, nesting);
    if (!found || (found === "inwards" && join.comma && opensOwnChain(elements, joins, index + 1))) break;
    nesting = found;
    index++;
  }
  return { index, nesting };
}

/** In "ст. 5, п. 1 ст. 6" the point belongs to the article after it. */
function opensOwnChain(elements: readonly Element[], joins: readonly (Join | undefined)[], index: number): boolean {
  const [inner, outer, join] = [elements[index], elements[index + 1], joins[index]];
  return (
    inner?.kind === "places" &&
    outer?.kind === "places" &&
    join !== undefined &&
    nestingOf(inner, outer, join, undefined) === "outwards"
  );
}
