import { fold } from "../text/fold";
import { cyrillicKey, nameKey } from "../text/name-key";

/** An address of e-mail. */
export const MAIL = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5}/gu;

/** A number with `+` before its country, or one of eleven digits that begins with the 8 dialled inside a country; no number of a law or a sum. */
export const TELEPHONE =
  /\+\d[\d\s()-]{7,20}\d|(?<![\p{L}\d.-]|№\s?)8(?:7\d{9}|[\s(-]{1,2}\d(?:[\s()-]{0,2}\d){9})(?![\d.-]?\d)/gu;

/** Words of a name shorter than this are no sign of a person in a text. */
export const LEAST_LETTERS = 3;

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

/** A name as words. */
export const wordsOfName = (name: string): readonly string[] => name.split(/[\s.'’-]+/u);

/** Tells of a word with a capital which word of a name it is a form of. */
export type WordReader = (word: string) => PeopleOf | undefined;

/** The words of a name that stand beside each other in a text, from one place to another. */
export interface NameRun {
  /** Whose name it may be. */
  readonly people: ReadonlySet<number>;
  /** The word of a name that it is a form of; undefined for several. */
  readonly part: string | undefined;
  readonly start: number;
  readonly end: number;
}

/** @param parts the longest first, which is preferred. A word that was asked for is remembered. */
export function toWordReader(parts: readonly PeopleOf[]): WordReader {
  // A form of a part begins as the part does; of three letters a key has two at least, since `нн` is one `n`.
  const byStart = new Map<string, PeopleOf[]>();
  for (const each of parts) {
    const start = startOf(each[0]);
    byStart.set(start, [...(byStart.get(start) ?? []), each]);
  }
  const known = new Map<string, PeopleOf | undefined>();
  return (word) => {
    if (!/^\p{Lu}/u.test(word)) return undefined;
    if (!known.has(word)) {
      const folded = fold(word);
      const inflects = CYRILLIC.test(word);
      known.set(
        word,
        byStart.get(startOf(folded))?.find(([part]) => isFormOf(folded, part, inflects)),
      );
    }
    return known.get(word);
  };
}

const startOf = (word: string): string => nameKey(word).slice(0, LEAST_LETTERS - 1);

/** Words beside each other that may be of one person are one name. */
export function nameRuns(text: string, whoIs: WordReader): readonly NameRun[] {
  const runs: NameRun[] = [];
  for (const { 0: word, index } of text.matchAll(/\p{L}+/gu)) {
    const [part, people] = whoIs(word) ?? [];
    if (!people) continue;
    const end = index + word.length;
    const last = runs.at(-1);
    const isBeside = last !== undefined && /^[\s-]+$/u.test(text.slice(last.end, index));
    const both = isBeside ? new Set([...last.people].filter((one) => people.has(one))) : undefined;
    if (last && both && both.size > 0)
      runs[runs.length - 1] = { people: both, part: undefined, start: last.start, end };
    else runs.push({ people, part, start: index, end });
  }
  return runs;
}

/** Whether a word is a part of a name, as it is or with an ending of Russian or Kazakh; both folded. */
function isFormOf(word: string, part: string, inflects: boolean): boolean {
  if (!inflects || !CYRILLIC.test(part)) return nameKey(word) === nameKey(part);
  const [wordKey, partKey] = [cyrillicKey(word), cyrillicKey(part)];
  if (wordKey.startsWith(partKey)) return word.length - part.length <= 5;
  const stem = partKey.replace(/(?:(?<=[сц]к)ий|ый|[аяоеьйиыуюэ])$/u, "");
  const most = stem.length < 4 ? 2 : 4;
  return stem.length >= LEAST_LETTERS && word.length - stem.length <= most && wordKey.startsWith(stem);
}

const CYRILLIC = /^\p{Script=Cyrillic}+$/u;
