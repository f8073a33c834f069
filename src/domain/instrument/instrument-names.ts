import type { Catalogue } from "./catalogue";
import type { Instrument } from "./instrument";
import { type SearchWord, sameWord, searchWords } from "./search-words";

interface InstrumentName {
  readonly words: readonly SearchWord[];
  readonly instrument: Instrument;
}

/** The names of all instruments, by each form of their first word. */
export type InstrumentNames = ReadonlyMap<string, readonly InstrumentName[]>;

/** A name found among the words of a query: from the word `start` up to, not including, the word `end`. */
export interface SpottedName {
  readonly start: number;
  readonly end: number;
  /** More than one where the name is ambiguous. */
  readonly instruments: readonly Instrument[];
}

/** Short titles, titles and aliases of a catalogue's instruments, made ready for `spotNames`. */
export function toInstrumentNames({ instruments }: Catalogue): InstrumentNames {
  const names = new Map<string, InstrumentName[]>();
  for (const instrument of instruments)
    for (const name of new Set([instrument.short, ...instrument.aliases, ...Object.values(instrument.title)])) {
      const words = searchWords(name);
      for (const form of words[0]?.forms ?? []) {
        const known = names.get(form);
        if (known) known.push({ words, instrument });
        else names.set(form, [{ words, instrument }]);
      }
    }
  return names;
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

function longestName(names: InstrumentNames, words: readonly SearchWord[], start: number): SpottedName | undefined {
  const first = words[start];
  const candidates = new Set(first?.forms.flatMap((form) => names.get(form) ?? []));
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
