import type { Catalogue } from "../instrument/catalogue";
import type { Instrument } from "../instrument/instrument";
import { type SearchWord, isEmptyWord, sameWord, searchWords } from "./search-words";
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
  /** By what they are about: the words of a name without those for its kind and its state. */
  readonly bySubject: ReadonlyMap<string, ReadonlySet<Instrument>>;
}

/** A name found among the words of a query: from the word `start` up to, not including, the word `end`. */
export interface SpottedName {
  readonly start: number;
  readonly end: number;
  /** More than one where the name is ambiguous. */
  readonly instruments: readonly Instrument[];
}

function put(map: Map<string, Set<Instrument>>, key: string, instrument: Instrument): void {
  const known = map.get(key);
  if (known) known.add(instrument);
  else map.set(key, new Set([instrument]));
}

/** Short titles, titles and aliases of a catalogue's instruments, made ready for `spotNames` and `instrumentsNamed`. */
export function toInstrumentNames({ instruments }: Catalogue): InstrumentNames {
  const byFirstWord = new Map<string, InstrumentName[]>();
  const byAnyWord = new Map<string, Set<Instrument>>();
  const bySubject = new Map<string, Set<Instrument>>();
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
      for (const form of words.flatMap(({ forms }) => forms)) put(byAnyWord, form, instrument);
      const subject = subjectOf(words);
      if (subject !== "" && instrument.parts.length > 0) put(bySubject, subject, instrument);
    }
  return { byFirstWord, byAnyWord, bySubject };
}

/** The instruments whose names hold all the words, in any of their forms. */
export function instrumentsNamed({ byAnyWord }: InstrumentNames, words: readonly SearchWord[]): readonly Instrument[] {
  const [first, ...others] = words.map(
    ({ forms }) => new Set(forms.flatMap((form) => [...(byAnyWord.get(form) ?? [])])),
  );
  return [...(first ?? [])].filter((instrument) => others.every((instruments) => instruments.has(instrument)));
}

/** The instruments that are about just what the words say: "персональные данные" for the law on personal data. */
export const instrumentsAbout = (
  { bySubject }: InstrumentNames,
  words: readonly SearchWord[],
): readonly Instrument[] => [...(bySubject.get(subjectOf(words)) ?? [])];

const OF_KIND = new Set(
  (
    "act law code bill regulation convention treaty kazakhstan kz republic eu uk " +
    "закон зрк кодекс регламент конвенция рк республика казахстан ес их " +
    "заң кодексі конвенция қр қазақстан республикасы ео"
  )
    .split(" ")
    .flatMap((word) => searchWords(word).flatMap(({ forms }) => forms)),
);

/** Words without their endings, whatever their order. */
const subjectOf = (words: readonly SearchWord[]): string =>
  words
    .filter((word) => !isEmptyWord(word) && !word.forms.some((form) => OF_KIND.has(form)))
    .map(({ forms }) => forms.at(-1) ?? "")
    .sort()
    .join(" ");

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
