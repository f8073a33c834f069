import { fold } from "../text/fold";
import { nameKey } from "../text/name-key";
import { hasCapitalAnyway, isEveryday } from "./everyday-words";
import { withoutAddresses } from "./addresses";
import { FORM_BEHIND, FORM_OF_ADDRESS } from "./forms-of-address";
import { SHORT } from "./name-forms";
import type { Fit } from "./name-forms";

/** What tells a name from a word that is spelled like it. */
export interface AboutNames {
  /** Words that the review writes small, folded. */
  readonly small: ReadonlySet<string>;
  /** The words of a person's names, folded, and their initials. */
  readonly wordsOf: (person: number) => readonly string[];
}

export const NOTHING_KNOWN: AboutNames = { small: new Set(), wordsOf: () => [] };

/** The words of some texts, not of addresses there, that are written small and may be names, folded. */
export const smallWordsIn = (texts: readonly string[]): ReadonlySet<string> =>
  new Set(
    texts
      .map(withoutAddresses)
      .flatMap((text) => text.match(SMALL_WORD) ?? [])
      .map(fold),
  );

const SMALL_WORD = /(?<![\p{L}\p{N}])\p{Ll}\p{L}{1,13}(?!\p{L})/gu;

/** @param names of people, with their numbers */
export function wordsByPerson(names: readonly (readonly [name: string, person: number])[]): AboutNames["wordsOf"] {
  const known = new Map<number, readonly string[]>();
  for (const [name, person] of names)
    known.set(person, [...(known.get(person) ?? []), ...(fold(name).match(/\p{L}+/gu) ?? [])]);
  return (person) => known.get(person) ?? [];
}

interface Place {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

interface ShortWord {
  readonly part: string;
  readonly people: ReadonlySet<number>;
  readonly fit: Fit;
}

/** Surely a name, perhaps one, or surely another word. */
export type Standing = "name" | "perhaps" | "otherWord";

/**
 * What a word of a text is that is a form of a word of a name. A long one is always a name; a short one beside its initials
 * or a form of address, and elsewhere unless it is part of a formula or a mark («Ан-2», `Li2O`) or an everyday word that
 * has its capital from its place.
 */
export function standingOf(place: Place, { part, people, fit }: ShortWord, { small, wordsOf }: AboutNames): Standing {
  const word = place.text.slice(place.start, place.end);
  const folded = fold(word);
  if (part.length > SHORT) return fit === "perhaps" || isAdjective(folded, part, small) ? "perhaps" : "name";
  const [before, after] = [place.text.slice(0, place.start), place.text.slice(place.end)];
  const everyday = isEveryday(folded, small);
  const others = new Set(
    [...people]
      .flatMap(wordsOf)
      .filter((one) => one !== part)
      .map(initialKey),
  );
  const isInitial = (letters: string): boolean => others.has(initialKey(fold(letters)));
  if (isInMark(before, after)) return "perhaps";
  if (hasInitial(before, after, isInitial) || isAddressed(before, after)) return "name";
  if (fit === "perhaps" || (fit === "inKazakh" && !/[әғқңөұүһі]/iu.test(place.text)))
    return everyday ? "otherWord" : "perhaps";
  if (!everyday && part.length === SHORT) return "name";
  if (/^\p{Lu}{2,}$/u.test(word) || isInWord(before, after)) return "perhaps";
  const isName = folded === part && !hasCapitalAnyway(folded) && isAmidSentence(before, after, isInitial);
  return !everyday || isName ? "name" : "perhaps";
}

/** «Русской школы», where texts write it small: a case of «Русская», of `Polsky`, that is an adjective. */
const isAdjective = (word: string, part: string, small: ReadonlySet<string>): boolean =>
  small.has(word) &&
  /(?:[сц]кая|sk(?:i?y|aya))$/u.test(part) &&
  /[сц]к(?:ой|[ои]м|[оу]ю|ого|ому|и[ех]|ими)$/u.test(word);

/** Beside a digit: «Ан-2». */
const isInMark = (before: string, after: string): boolean =>
  /\p{N}[-‑–]?$/u.test(before.slice(-2)) || /^[-‑–]?\p{N}/u.test(after);

/** Part of a longer word, or beside a sign of a formula: `Li-ion`, `Ng/ml`, `Xi’an`; `Ли/Ким` are two names. */
const isInWord = (before: string, after: string): boolean =>
  /(?:[\p{L}\p{N}][-‑]|\p{Ll}\/|[_+=×·^]\s?)$/u.test(before.slice(-3)) ||
  /^(?:[-‑]\p{L}|\/\p{Ll}|['‘’ʼ`´]\p{Ll}{2}|\s?[_+=×·^])/u.test(after);

const initialKey = (word: string): string => nameKey(word).slice(0, 1);

/** «О. И. Юн», «Ли Т.» */
function hasInitial(before: string, after: string, isInitial: (letters: string) => boolean): boolean {
  const initial = /(?<![\p{L}\p{N}])(\p{Lu}\p{Ll}?)\.\s?$/u.exec(before.slice(-6))?.[1];
  const behind = /^\s(\p{Lu})\.(?!\p{L}{2})/u.exec(after)?.[1];
  return [initial, behind].some((one) => one !== undefined && isInitial(one));
}

/** Beside a form of address, or mentioned. */
const isAddressed = (before: string, after: string): boolean =>
  ADDRESSED.test(before.slice(-40)) || ADDRESSED_BEHIND.test(after);

const ADDRESSED = new RegExp(`(?:@|${FORM_OF_ADDRESS}\\s+)$`, "u");
const ADDRESSED_BEHIND = new RegExp(`^\\s+${FORM_BEHIND}`, "iu");

/** Whether the place of an everyday word gives it no capital: behind a small word or a comma, before no number or title. */
function isAmidSentence(before: string, after: string, isInitial: (letters: string) => boolean): boolean {
  const lead = before.trimEnd();
  if (before.slice(lead.length).includes("\n")) return false;
  const [next] = /^\s\p{Lu}\p{L}*/u.exec(after) ?? [];
  if (/^\.?\s?[№#]?\p{N}/u.test(after) || (next !== undefined && !isInitial(next))) return false;
  const [last] = /\p{L}+$/u.exec(lead.slice(-40)) ?? [];
  if (last === undefined) return /[^\s.!?…:][,;]$|\S\s[–—-]$/u.test(lead);
  return /^\p{Ll}/u.test(last) || /(?:^|[.!?…:\n])\s*$/u.test(lead.slice(-48, -last.length));
}
