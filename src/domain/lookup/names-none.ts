import type { Instrument } from "../instrument/instrument";
import { type InstrumentNames, instrumentsNamed, isOfKind, isOfState } from "./instrument-names";
import type { KnownWords } from "./known-words";
import { placeUnits } from "./place-words";
import { toTermGroups, type Vocabulary } from "./query-terms";
import type { LookupQuery } from "./read-query";
import { type SearchWord, isCommonWord, isEmptyWord, searchWords } from "./search-words";
import { spotStates } from "./state-words";
import { termNumber, type WordIndex } from "./word-index";

/** What names are told from matters by. */
export interface NamingGrounds {
  readonly names: InstrumentNames;
  readonly vocabulary: Vocabulary;
  readonly known: KnownWords;
  readonly text: { readonly words: WordIndex };
  readonly catalogue: { readonly instruments: readonly Instrument[] };
}

/**
 * Whether a query reads as the name of an instrument that the catalogue does not hold: an act as its name is written, an
 * act of a state that has none there, a number that a series does not have, a kind beside a word of its own.
 */
export const namesNone = (grounds: NamingGrounds, asked: LookupQuery, query: string): boolean =>
  asked.instruments.length === 0 &&
  (asked.isOfNone ||
    isOfStateWithNone(grounds, asked) ||
    isKindOfItsOwn(grounds, query) ||
    namesNoAct(grounds, asked, query));

/** More words say what an act is to do, or what is done with it. */
const LONGEST_NAME = 3;

/** Whether a query is an act's name as it is written, and no name has its words: "Гражданский кодекс РК", "Lamp Act, s. 3". */
function namesNoAct({ names, vocabulary }: NamingGrounds, asked: LookupQuery, query: string): boolean {
  // All states are named only where that may matter.
  if (!asked.words.some(isOfKind)) return false;
  const states = spotStates(asked.words);
  const isInState = (at: number): boolean => states.some(({ start, end }) => at >= start && at < end);
  const name = asked.words.filter((word, at) => !isOfState(word) && !isInState(at));
  const kind = name.find(isOfKind);
  if (!kind || name.length < 2 || name.length > LONGEST_NAME) return false;
  const isOfSome = states.length > 0 || asked.words.some(isOfState) || asked.places.length > 0;
  const isPlain = isOfSome && !asked.isLoose && name.at(-1) === kind;
  if (!isPlain && !isTitle(query) && !saysWhatOn(query)) return false;
  // "code of practice" and "data protection law" are matters, too.
  const isMatter = toTermGroups(vocabulary, name).some(
    ({ typed, meant }) => meant.length > 0 && typed.length > 1 && typed.includes(kind.text),
  );
  const isOf = ({ jurisdiction }: Instrument): boolean =>
    states.length === 0 || states.some(({ code }) => code === jurisdiction);
  return !isMatter && !instrumentsNamed(names, name).some(isOf);
}

/** Two words and the act's kind, with capitals but for small words within: "Take It Down Act". */
function isTitle(query: string): boolean {
  const words = query.match(/[\p{L}\p{M}'’]+/gu) ?? [];
  const [first, last] = [words.at(0), words.at(-1)].map((word) => searchWords(word ?? "")[0]);
  const big = words.filter((word) => /^\p{Lu}/u.test(word));
  const areOthersEmpty = words.every((word) => big.includes(word) || searchWords(word).every(isEmptyWord));
  return !!first && !isEmptyWord(first) && !!last && isOfKind(last) && areOthersEmpty && big.length > 2;
}

/** "Закон о связи", "Law on Communications", «Байланыс туралы заң». */
const saysWhatOn = (query: string): boolean =>
  /^\s*(?:Закон|закон|Кодекс|Act|Law|Code)\s+(?:о|об|on)\s|\sтуралы\s+(?:заң|кодекс)/u.test(query);

/** Whether an act is asked for of states of which the catalogue has nothing. */
function isOfStateWithNone({ catalogue: { instruments } }: NamingGrounds, { words }: LookupQuery): boolean {
  if (!words.some(isOfKind)) return false;
  const states = spotStates(words);
  return (
    states.length > 0 && states.every(({ code }) => !instruments.some(({ jurisdiction }) => jurisdiction === code))
  );
}

const toForms = (list: string): ReadonlySet<string> =>
  new Set(list.split(" ").flatMap((word) => searchWords(word).flatMap(({ forms }) => forms)));

/** Kinds whose words are those of matters, too. */
const OFTEN_OF_KIND = toForms(
  "rules principles guidelines protocol declaration directive " +
    "правила принципы протокол декларация директива " +
    "ережелер ережелері қағидаттар қағидаттары хаттама хаттамасы декларациясы",
);

/** Kinds whose words are those of no matter. */
const RARELY_ELSE = toForms(
  "convention treaty covenant charter constitution конвенция пакт хартия конституция пакті хартиясы конституциясы",
);

const isOneOf = (kinds: ReadonlySet<string>, word: SearchWord | undefined): boolean =>
  word?.forms.some((form) => kinds.has(form)) ?? false;

/**
 * Whether a word for a kind of instrument stands beside one that it is called by, as a place: that is met nowhere,
 * "Beijing rules", or begins the query, is no matter and in no name with that kind, "African charter".
 */
function isKindOfItsOwn({ names, known, vocabulary, text }: NamingGrounds, query: string): boolean {
  const words = searchWords(query).filter(
    (word) =>
      /^\p{L}/u.test(word.text) &&
      !isEmptyWord(word) &&
      (placeUnits(word).length === 0 || isOneOf(OFTEN_OF_KIND, word)),
  );
  const isMet = ({ forms }: SearchWord): boolean =>
    forms.some((form) => known.forms.has(form) || termNumber(text.words, form) !== undefined);
  const isMatter = (word: SearchWord): boolean =>
    isCommonWord(word.text) || toTermGroups(vocabulary, [word]).some(({ meant }) => meant.length > 0);
  const isCalled = (word: SearchWord, kind: SearchWord | undefined): boolean =>
    words.length <= LONGEST_NAME &&
    kind !== undefined &&
    !isMet(word) &&
    (isOneOf(RARELY_ELSE, kind) || isOneOf(OFTEN_OF_KIND, kind));
  const [first, second] = words;
  const begins =
    first !== undefined &&
    second !== undefined &&
    isOneOf(RARELY_ELSE, second) &&
    !isMatter(first) &&
    instrumentsNamed(names, [first, second]).length === 0;
  return (
    begins ||
    words.some(
      (word, at) =>
        word.text.length >= SHORTEST_OWN && (isCalled(word, words[at + 1]) || isCalled(word, words[at - 1])),
    )
  );
}

/** Shorter words are abbreviations, which are met in few texts. */
const SHORTEST_OWN = 3;
