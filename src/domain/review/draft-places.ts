import { asCountryCode } from "../text/country-code";
import type { ResolvedCitation } from "../citation/citation";
import { LAW, kindsIn, mayBeCommon, speakOf } from "../citation/lexicon/act-kinds";
import { DOUBTFUL } from "../citation/productions/state-around";
import { areOver, noPlace, readPlacesAndPoints } from "../citation/read-lone-places";
import type { LonePlace, Stretch } from "../citation/read-lone-places";
import { placeGrammar } from "../lookup/place-grammar";
import { sameWord, searchWords } from "../lookup/search-words";
import type { SearchWord } from "../lookup/search-words";
import { beginsSentence } from "../text/begins-sentence";
import { quotations } from "../text/quotations";

/** By what the places of the draft under review are told from others. */
export interface OwnDraft {
  readonly draftTitle: string;
  /** Country whose law it is to be, `"KZ"`. */
  readonly jurisdiction?: string | undefined;
  readonly citationsIn: (text: string) => readonly ResolvedCitation[];
}

/** A place, a point or an act that a text names, and whose it is: undefined where nothing is said of that. */
export interface DraftPlace extends Omit<LonePlace, "isDrafts" | "kind" | "states"> {
  readonly owner: "draft" | "another" | undefined;
  /** Whether it may be the draft's: nothing says that it is another's, or a noun that may be no act at all. */
  readonly mayBeDrafts: boolean;
}

/**
 * What a text names, in reading order, with whose it is: by a name beside it, which is not the draft's title, or as the
 * catalogue knows it, "CRC, art. 12"; by the kind of an act that the draft is not; by another state that is spoken of.
 */
export function draftPlaces(text: string, { draftTitle, jurisdiction, citationsIn }: OwnDraft): readonly DraftPlace[] {
  const drafts = new Set(citationsIn(draftTitle).map(({ instrument }) => instrument));
  const known = citationsIn(text).filter(({ name, instrument }) => name !== "" && instrument !== undefined);
  const read = readPlacesAndPoints(text, placeGrammar());
  const acts = known.filter((act) => !read.some((place) => areOver(place, act)));
  const isKind = toIsKind(draftTitle);
  const home = jurisdiction === undefined ? undefined : asCountryCode(jurisdiction);
  const isAbroad = (state: string): boolean => home !== undefined && state !== home && state !== DOUBTFUL;
  const ownerOf = (place: LonePlace): DraftPlace["owner"] => {
    const { act, kind, states, isDrafts } = place;
    const citation = known.find((one) => areOver(one, place));
    if (citation) return drafts.has(citation.instrument) ? "draft" : "another";
    if (act) return isTitle(text, act, draftTitle) ? "draft" : "another";
    if (kind && !isKind(text.slice(kind.start, kind.end))) return "another";
    if (isDrafts) return "draft";
    return states.length > 0 && states.every(isAbroad) ? "another" : undefined;
  };
  const places = [...read, ...acts.map(({ start, end }) => noPlace({ start, end }))].sort((a, b) => a.start - b.start);
  return places.map((place) => {
    const { isDrafts: _isDrafts, kind, states: _states, ...rest } = place;
    const owner = ownerOf(place);
    const isKnown = known.some((one) => areOver(one, place));
    const act = place.act ?? kind;
    return { ...rest, owner, mayBeDrafts: owner !== "another" || (!isKnown && act !== undefined && isNoun(text, act)) };
  });
}

/** Whether words for an act are a noun in a sentence: "нет правила об утечках (статья 5)", "Положение статьи 5 неясно". */
function isNoun(text: string, { start, end }: Stretch): boolean {
  const first = beginsSentence(text.slice(0, start)) ? start + 1 : start;
  return !/[\p{Lu}\p{N}"«“]/u.test(text.slice(first, end)) && mayBeCommon(text.slice(start, end));
}

/** Tells whether the draft may be called by a word for a kind of act: a law by each, a code by its own, too. */
function toIsKind(title: string): (words: string) => boolean {
  const kinds = new Set([LAW, ...kindsIn(title)]);
  return (words) => kindsIn(words).size === 0 || speakOf(words, kinds);
}

/**
 * Whether a text gives the title of the draft at the words for an act: in a quotation that they lead to, from within them
 * on, or right before them as in Kazakh; in any form, and with the word for its kind or without. A longer title is another.
 */
function isTitle(text: string, { start, end }: Stretch, draftTitle: string): boolean {
  const act = searchWords(text.slice(start, end));
  const title = withoutKind(titleWords(draftTitle), act);
  if (title.length === 0) return false;
  const quoted = quotations(text).find((one) => one.end > start && one.start <= end + 1);
  if (quoted) return isSame(withoutKind(titleWords(quoted.text), act), title);
  const own = withoutKind(act, act);
  const from = [...own, ...searchWords(text.slice(end))];
  const isFrom = (at: number): boolean =>
    at + title.length >= own.length && isSame(from.slice(at, at + title.length), title);
  const isBefore = isSame(searchWords(text.slice(0, start)).slice(-title.length), title);
  return isBefore || isFrom(own.length) || own.some((_, at) => isFrom(at));
}

/** Whether a quotation is the title of the draft. */
export const isTitleQuoted = (quoted: string, draftTitle: string): boolean => {
  const title = titleWords(draftTitle);
  return title.length > 0 && isSame(titleWords(quoted), title);
};

type Words = readonly SearchWord[];

const isSame = (some: Words, others: Words): boolean =>
  some.length === others.length && some.every((word, at) => others[at] !== undefined && sameWord(word, others[at]));

/** Without words for a kind of act at either end that others have, too. */
function withoutKind(words: Words, act: Words): Words {
  const isKind = (word: SearchWord): boolean =>
    kindsIn(word.text).size > 0 && act.some((other) => sameWord(word, other));
  const first = words.findIndex((word) => !isKind(word));
  const behind = [...words].reverse().findIndex((word) => !isKind(word));
  return first < 0 ? [] : words.slice(first, words.length - behind);
}

/** The words of a title, in its quotation marks where it has them, without what only leads to it or says that it is a draft. */
const titleWords = (title: string): Words =>
  searchWords((quotations(title)[0]?.text ?? title).trim().replace(/^(?:(?:the|draft|проекта?)\s+)*/iu, ""));
