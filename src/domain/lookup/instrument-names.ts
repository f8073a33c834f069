import type { Catalogue } from "../instrument/catalogue";
import type { Instrument } from "../instrument/instrument";
import { type SearchWord, sameWord, searchWords } from "./search-words";
import { shortNamesOf } from "../instrument/short-names";

interface InstrumentName {
  readonly words: readonly SearchWord[];
  readonly instrument: Instrument;
}

/** The names of all instruments. */
export interface InstrumentNames {
  /** By each form of their first word. */
  readonly byFirstWord: ReadonlyMap<string, readonly InstrumentName[]>;
  /** The instruments that have a form of a word anywhere in a name. */
  readonly byAnyWord: ReadonlyMap<string, ReadonlySet<Instrument>>;
}

/** A name found among the words of a query: from the word `start` up to, not including, the word `end`. */
export interface SpottedName {
  readonly start: number;
  readonly end: number;
  /** More than one where the name is ambiguous. */
  readonly instruments: readonly Instrument[];
}

/** Short titles, titles and aliases of a catalogue's instruments, made ready for `spotNames` and `instrumentsNamed`. */
export function toInstrumentNames({ instruments }: Catalogue): InstrumentNames {
  const byFirstWord = new Map<string, InstrumentName[]>();
  const byAnyWord = new Map<string, Set<Instrument>>();
  for (const instrument of instruments)
    for (const name of new Set([
      instrument.short,
      ...instrument.aliases,
      ...Object.values(instrument.title),
      ...shortNamesOf(instrument),
    ])) {
      const words = searchWords(name);
      for (const form of words[0]?.forms ?? []) {
        const known = byFirstWord.get(form);
        if (known) known.push({ words, instrument });
        else byFirstWord.set(form, [{ words, instrument }]);
      }
      for (const form of words.flatMap(({ forms }) => forms)) {
        const known = byAnyWord.get(form);
        if (known) known.add(instrument);
        else byAnyWord.set(form, new Set([instrument]));
      }
    }
  return { byFirstWord, byAnyWord };
}

/** The instruments whose names hold all the words, in any of their forms. */
export function instrumentsNamed({ byAnyWord }: InstrumentNames, words: readonly SearchWord[]): readonly Instrument[] {
  const [first, ...others] = words.map(
    ({ forms }) => new Set(forms.flatMap((form) => [...(byAnyWord.get(form) ?? [])])),
  );
  return [...(first ?? [])].filter((instrument) => others.every((instruments) => instruments.has(instrument)));
}

/** The instruments named in a query, from left to right; where several names fit, the longest. Endings may differ. */
export function spotNames(names: InstrumentNames, words: readonly SearchWord[]): readonly SpottedName[] {
  const spotted: SpottedName[] = [];
  for (let start = 0; start < words.length; start++) {
    const name = longestName(names, words, start);
    if (!name) continue;
    spotted.push(name);
    start = name.end - 1;
  }
  return spotted;
}

function longestName(
  { byFirstWord }: InstrumentNames,
  words: readonly SearchWord[],
  start: number,
): SpottedName | undefined {
  const first = words[start];
  const candidates = new Set(first?.forms.flatMap((form) => byFirstWord.get(form) ?? []));
  const fitting = [...candidates].filter((name) => fits(name.words, words, start));
  const length = Math.max(0, ...fitting.map((name) => name.words.length));
  if (length === 0) return undefined;
  const longest = fitting.filter((name) => name.words.length === length).map(({ instrument }) => instrument);
  return { start, end: start + length, instruments: [...new Set(longest)] };
}

/** A single word must be the name itself, as many an abbreviation is the beginning of a common word. */
function fits(name: readonly SearchWord[], words: readonly SearchWord[], start: number): boolean {
  if (name.length === 1 && !/^[а-яәғқңөұүһі]{5,}$/u.test(name[0]?.text ?? ""))
    return name[0]?.text === words[start]?.text;
  return name.every((word, index) => {
    const other = words[start + index];
    return other !== undefined && sameWord(word, other);
  });
}
