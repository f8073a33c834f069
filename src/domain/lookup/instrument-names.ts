import type { Catalogue } from "../instrument/catalogue";
import type { Instrument } from "../instrument/instrument";
import { seriesNamesOf } from "../citation/lexicon/series-names-of";
import { type SearchWord, isEmptyWord, sameWord, searchWords } from "./search-words";
import { childCommentNumber } from "../instrument/general-comment";
import { symbolsWritten } from "./document-symbols";
import { shortNamesOf } from "../instrument/short-names";

interface InstrumentName {
  readonly words: readonly SearchWord[];
  /** All that go by it. */
  readonly instruments: readonly Instrument[];
}

/** The names of all instruments. */
export interface InstrumentNames {
  /** By each form of their first word. */
  readonly byFirstWord: ReadonlyMap<string, readonly InstrumentName[]>;
  /** The instruments that have a form of a word anywhere in a name. */
  readonly byAnyWord: ReadonlyMap<string, ReadonlySet<Instrument>>;
  /** The numbers that names of the same beginning end with, by that beginning. */
  readonly series: ReadonlyMap<string, ReadonlySet<string>>;
  /** By what they are about: the words of a name without those for its kind and its state. */
  readonly bySubject: ReadonlyMap<string, ReadonlySet<Instrument>>;
}

/** Words of a query, from `start` up to, not including, `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A name found among the words of a query. */
export interface SpottedName extends Span {
  /** More than one where the name is ambiguous. */
  readonly instruments: readonly Instrument[];
}

function put<Value>(map: Map<string, Set<Value>>, key: string, value: Value): void {
  const known = map.get(key);
  if (known) known.add(value);
  else map.set(key, new Set([value]));
}

function addName(names: Map<string, InstrumentName[]>, name: InstrumentName): void {
  for (const form of name.words[0]?.forms ?? []) {
    const known = names.get(form);
    if (known) known.push(name);
    else names.set(form, [name]);
  }
}

const namesOf = (instrument: Instrument): readonly string[] => [
  instrument.short,
  ...instrument.aliases,
  ...Object.values(instrument.title),
  ...shortNamesOf(instrument),
  ...seriesNamesOf(instrument),
  ...bareSeriesNamesOf(instrument),
  ...symbolsWritten(instrument.symbol ?? ""),
];

/** What a general comment is called in a search, by a word that says less in a text. */
const bareSeriesNamesOf = (instrument: Instrument): readonly string[] => {
  const number = childCommentNumber(instrument);
  return number === undefined ? [] : BARE_SERIES.flatMap((word) => [`${word} ${number}`, `${number} ${word}`]);
};

const BARE_SERIES = ["comment", "замечание", "комментарий", "ескерту", "ескертпе", "түсініктеме"];

/** All names that a catalogue's instruments go by, and whose they are. */
function namesIn({ instruments }: Catalogue): ReadonlyMap<string, ReadonlySet<Instrument>> {
  const owners = new Map<string, Set<Instrument>>();
  for (const instrument of instruments) for (const name of namesOf(instrument)) put(owners, name, instrument);
  return owners;
}

/** The names of a catalogue's instruments, made ready for `spotNames` and `instrumentsNamed`. */
export function toInstrumentNames(catalogue: Catalogue): InstrumentNames {
  const byFirstWord = new Map<string, InstrumentName[]>();
  const byAnyWord = new Map<string, Set<Instrument>>();
  const bySubject = new Map<string, Set<Instrument>>();
  const series = new Map<string, Set<string>>();
  for (const [name, owners] of namesIn(catalogue)) {
    const words = searchWords(name);
    const instruments = [...owners];
    addName(byFirstWord, { words, instruments });
    // In a name of a number and words people put either first.
    const [first, ...others] = words;
    if (first && others.length > 0 && isPlainNumber(first)) {
      addName(byFirstWord, { words: [...others, first], instruments });
      put(series, seriesOf(others), first.text);
    }
    const last = words.at(-1);
    if (last && isPlainNumber(last)) put(series, seriesOf(words.slice(0, -1)), last.text);
    const subject = subjectOf(words);
    for (const instrument of instruments) {
      for (const form of words.flatMap(({ forms }) => forms)) put(byAnyWord, form, instrument);
      if (subject !== "" && instrument.parts.length > 0) put(bySubject, subject, instrument);
    }
  }
  return { byFirstWord, byAnyWord, series, bySubject };
}

/** The instruments whose names hold all the words, in any of their forms. */
export function instrumentsNamed({ byAnyWord }: InstrumentNames, words: readonly SearchWord[]): readonly Instrument[] {
  const [first, ...others] = words.map(
    ({ forms }) => new Set(forms.flatMap((form) => [...(byAnyWord.get(form) ?? [])])),
  );
  return [...(first ?? [])].filter((instrument) => others.every((instruments) => instruments.has(instrument)));
}

/** Those that hold them all in one of their names. */
export const instrumentsNamedInOne = (names: InstrumentNames, words: readonly SearchWord[]): readonly Instrument[] =>
  instrumentsNamed(names, words).filter((instrument) =>
    namesOf(instrument)
      .map(searchWords)
      .some((name) => words.every((word) => name.some((one) => sameWord(one, word)))),
  );

/** What goes before the number of an instrument in a name: "ilo convention no". */
export const seriesOf = (words: readonly SearchWord[]): string => words.map(({ text }) => text).join(" ");

export const isPlainNumber = ({ text }: SearchWord): boolean => /^\d+$/u.test(text);

/** The instruments that are about just what the words say: "персональные данные" for the law on personal data. */
export const instrumentsAbout = (
  { bySubject }: InstrumentNames,
  words: readonly SearchWord[],
): readonly Instrument[] => [...(bySubject.get(subjectOf(words)) ?? [])];

const toForms = (list: string): ReadonlySet<string> =>
  new Set(list.split(" ").flatMap((word) => searchWords(word).flatMap(({ forms }) => forms)));

const OF_KIND = toForms(
  "act law code bill regulation convention treaty constitution covenant закон зрк кодекс регламент конвенция конституция пакт " +
    "заң кодексі конвенция пакті",
);

const OF_STATE = toForms("kazakhstan kz republic eu uk рк республика казахстан ес их қр қазақстан республикасы ео");

/** Whether a word says what kind of act something is. */
export const isOfKind = ({ forms }: SearchWord): boolean => forms.some((form) => OF_KIND.has(form));

/** Whether a word says whose an act is. */
export const isOfState = ({ forms }: SearchWord): boolean => forms.some((form) => OF_STATE.has(form));

/** Words without their endings, whatever their order. */
const subjectOf = (words: readonly SearchWord[]): string =>
  words
    .filter((word) => !isEmptyWord(word) && !isOfKind(word) && !isOfState(word))
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

/** The instruments that go by a text as a whole. */
export function instrumentsCalled(names: InstrumentNames, text: string): readonly Instrument[] {
  const words = searchWords(text);
  return spotNames(names, words).find(({ start, end }) => start === 0 && end === words.length)?.instruments ?? [];
}

function longestName(
  { byFirstWord }: InstrumentNames,
  words: readonly SearchWord[],
  start: number,
): SpottedName | undefined {
  let length = 0;
  let longest: Instrument[] = [];
  for (const form of words[start]?.forms ?? [])
    for (const name of byFirstWord.get(form) ?? []) {
      if (name.words.length < length || !fits(name.words, words, start)) continue;
      if (name.words.length > length) longest = [];
      length = name.words.length;
      longest.push(...name.instruments);
    }
  return length === 0 ? undefined : { start, end: start + length, instruments: [...new Set(longest)] };
}

/** A single word must be the name itself, as many an abbreviation is the beginning of a common word. */
function fits(name: readonly SearchWord[], words: readonly SearchWord[], start: number): boolean {
  if (name.length === 1 && !/^[а-яәғқңөұүһі]{5,}$/u.test(name[0]?.text ?? ""))
    return name[0]?.text === words[start]?.text;
  const isThere = (word: SearchWord | undefined, index: number): boolean => {
    const other = words[start + index];
    return word !== undefined && other !== undefined && sameWord(word, other);
  };
  // The last first: names of one series differ only there.
  return isThere(name.at(-1), name.length - 1) && name.every(isThere);
}
