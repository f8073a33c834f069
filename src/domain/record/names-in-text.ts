import { fold } from "../text/fold";
import { nameKey } from "../text/name-key";
import { isFormOfAddress } from "./forms-of-address";
import { fitOf, fleetingStem, SHORT } from "./name-forms";
import type { Fit } from "./name-forms";
import { cyrillicNameOf, readingOf } from "./name-readings";
import type { NameWord } from "./name-word";
import { NOTHING_KNOWN, standingOf } from "./short-names";
import type { AboutNames, Standing } from "./short-names";
import { agree, whoseName } from "./whose-name";
import type { NameFound } from "./whose-name";

/** Words of a name shorter than this are no sign of a person in a text. */
export const LEAST_LETTERS = 2;

/** A word of names, folded, and the numbers of the people who have it in theirs. */
export type PeopleOf = readonly [part: string, people: ReadonlySet<number>];

/** The words of names with the numbers of those whose they are, the longest first; none of too few letters. */
export function toParts(words: readonly (readonly [word: string, person: number])[]): readonly PeopleOf[] {
  const parts = new Map<string, Set<number>>();
  for (const [word, person] of words) {
    if (word.length < LEAST_LETTERS) continue;
    const part = fold(word);
    parts.set(part, (parts.get(part) ?? new Set()).add(person));
  }
  return [...parts].sort(([a], [b]) => b.length - a.length);
}

/** A name as words, without `van`, `қызы`, `Mr` and initials; of `O’Neil` the part behind the apostrophe, of `Sa’di` none. */
export function wordsOfName(name: string): readonly string[] {
  const words = name.split(/[\s-]+/u).flatMap((word) => {
    const pieces = word.split(/(?<=\.)/u);
    return pieces.filter((piece) => !isFormOfAddress(piece.replace(/\.$/u, "")));
  });
  const [initials, whole] = [words.filter(isInitial), words.filter((word) => !isInitial(word))];
  return (whole.length > 0 ? whole : initials).flatMap(piecesOf);
}

/** «Т.», «Дж.» */
const isInitial = (word: string): boolean => /^\p{Lu}\p{L}?\.$/u.test(word);

function piecesOf(word: string): readonly string[] {
  const pieces = word.split(/[.'‘’ʼ`´]/u).filter((piece) => /^\p{Lu}\p{L}/u.test(piece));
  return APOSTROPHE.test(word) ? pieces.filter((piece) => piece.length >= SHORT) : pieces;
}

/** However it is typed. */
export const APOSTROPHE = /['‘’ʼ`´]/u;

/** Tells of a word with a capital which word of a name it is a form of. */
export type WordReader = (word: string) => NameWord | undefined;

/** The words of a name that stand beside each other in a text, from one place to another. */
export interface NameRun {
  /** Whose name it may be. */
  readonly people: ReadonlySet<number>;
  /** The word of a name that it is a form of; undefined for several. */
  readonly part: string | undefined;
  readonly start: number;
  readonly end: number;
  /** Whether it may be another word that is spelled like the name. */
  readonly standing: Standing;
}

/** @param parts the longest first, which is preferred. A word that was asked for is remembered. */
export function toWordReader(parts: readonly PeopleOf[]): WordReader {
  // A form of a part begins as the part does, or as its stem; of two letters a key may have one, since `нн` is one `n`.
  const byStart = new Map<string, PeopleOf[]>();
  for (const each of parts) {
    const starts = new Set([each[0], fleetingStem(each[0]) ?? each[0]].map(startOf));
    for (const start of starts) byStart.set(start, [...(byStart.get(start) ?? []), each]);
  }
  const known = new Map<string, NameWord | undefined>();
  return (word) => {
    if (!/^\p{Lu}/u.test(word)) return undefined;
    if (!known.has(word)) known.set(word, bestOf(fold(word), byStart.get(startOf(fold(word))) ?? []));
    return known.get(word);
  };
}

/**
 * All that the word is a case of, «Иванова» of «Иванов» and of «Иванова»; where it is a case of none, all that it surely
 * begins like. Of names that differ in their letters alone, «Қасым», «Касым» and `Kasym`, the one that is spelled so.
 */
function bestOf(word: string, parts: readonly PeopleOf[]): NameWord | undefined {
  const found = parts.flatMap(([part, people]) => {
    const name = cyrillicNameOf(word, part) ?? part;
    const fit = name === part ? fitOf(word, part) : "surely";
    const read = { ...readingOf(word, name), ...(name !== part && { isSpelledSo: false }) };
    return fit === undefined ? [] : [{ part, name, people, fit, ...read }];
  });
  const fit = FITS.find((one) => found.some((each) => each.fit === one));
  const fitting = found.filter((each) => each.fit === fit);
  const cases = fitting.some(({ isCase }) => isCase) ? fitting.filter(({ isCase }) => isCase) : fitting;
  const isSpelledBetter = ({ name, isSpelledSo }: (typeof cases)[number]): boolean =>
    isSpelledSo || !cases.some((other) => other.isSpelledSo && nameKey(other.name) === nameKey(name));
  const all = cases.filter(isSpelledBetter).sort((a, b) => Number(b.part === word) - Number(a.part === word));
  const [first] = all;
  return first && { ...first, people: new Set(all.flatMap(({ people }) => [...people])), parts: all };
}

const FITS: readonly Fit[] = ["surely", "inKazakh", "perhaps"];

const startOf = (word: string): string => nameKey(word).slice(0, 2);

/** Words beside each other that may be of one person are one name. */
export function nameRuns(text: string, whoIs: WordReader, about: AboutNames = NOTHING_KNOWN): readonly NameRun[] {
  const found: NameFound[] = [];
  for (const { 0: word, index } of text.matchAll(/\p{L}+/gu)) {
    const read = whoIs(word);
    if (!read) continue;
    const [start, end] = [startWithParticle(text, index), index + word.length];
    const last = found.at(-1);
    const isBeside = last !== undefined && /^[\s-]+$/u.test(text.slice(last.end, start));
    const both = isBeside ? inBoth(last, read) : undefined;
    if (last && both && both.size > 0)
      found[found.length - 1] = { words: [...last.words, read], people: both, start: last.start, end };
    else found.push({ words: [read], people: read.people, start, end });
  }
  const beside = (at: number): readonly NameFound[] =>
    [found[at - 1], found[at + 1]].filter((one) => one !== undefined);
  return found
    .map((name, at) => toRun(text, name, beside(at), about))
    .filter(({ standing }) => standing !== "otherWord");
}

/** Whose name words beside each other may be; where one may be of several names, they are to agree. */
function inBoth({ words, people }: NameFound, next: NameWord): ReadonlySet<number> {
  const common = [...people].filter((one) => next.people.has(one));
  const last = words.at(-1);
  const isPlain = [last, next].every((word) => word === undefined || word.parts.length < 2);
  return new Set(isPlain || !last ? common : common.filter((one) => agree(last, next, one)));
}

function toRun(text: string, name: NameFound, beside: readonly NameFound[], about: AboutNames): NameRun {
  const [first, ...others] = name.words;
  const people = whoseName(text, name, beside, about);
  const { start, end } = name;
  if (!first || others.length > 0) return { people, part: undefined, start, end, standing: "name" };
  return {
    people,
    part: first.part,
    start,
    end,
    standing: standingOf({ text, start, end }, { ...first, people }, about),
  };
}

/** Of `O’Neil`, where `Neil` is the word of the name. */
function startWithParticle(text: string, start: number): number {
  const [particle = ""] = /(?<!\p{L})\p{Lu}\p{L}?['‘’ʼ`´]$/u.exec(text.slice(Math.max(0, start - 4), start)) ?? [];
  return start - particle.length;
}
