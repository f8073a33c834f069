import { fold } from "../text/fold";
import { nameKey } from "../text/name-key";
import { FORM_BEHIND, FORM_OF_ADDRESS, genderOfAddress } from "./forms-of-address";
import { casesAsked } from "./name-case";
import type { NameWord, PartRead } from "./name-word";
import type { AboutNames } from "./short-names";

/** Words of a text that are one name, and whose it may be. */
export interface NameFound {
  readonly words: readonly NameWord[];
  readonly people: ReadonlySet<number>;
  readonly start: number;
  readonly end: number;
}

/**
 * Whose a name is that may be several people's, by what stands beside it: a preposition asks for a case, and so
 * does a name that «и» joins to it, a form of address and a Kazakh sentence leave some of the readings, initials are those
 * of some. What leaves nobody tells nothing.
 *
 * @param beside the names before and behind it
 */
export function whoseName(
  text: string,
  found: NameFound,
  beside: readonly NameFound[],
  { wordsOf }: AboutNames,
): ReadonlySet<number> {
  if (found.people.size < 2) return found.people;
  const [before, after] = [text.slice(0, found.start), text.slice(found.end)];
  const signs: readonly ((people: ReadonlySet<number>) => ReadonlySet<number>)[] = [
    (people) => byReading(found, people, fitsCase(before)),
    ...beside.map((other) => (people: ReadonlySet<number>) => byReading(found, people, fitsJoined(text, found, other))),
    (people) => byReading(found, people, fitsSentence(before, after)),
    (people) => byReading(found, people, fitsAddress(before, after)),
    (people) => byInitials(initialsBeside(before, after), found, people, wordsOf),
  ];
  return signs.reduce((people, sign) => {
    const left = people.size < 2 ? people : sign(people);
    return left.size > 0 ? left : people;
  }, found.people);
}

/** Whether words beside each other may be a name of a person: in Russian they stand in one case. */
export function agree(one: NameWord, other: NameWord, person: number): boolean {
  const readingsOf = ({ parts }: NameWord): readonly PartRead[] => parts.filter(({ people }) => people.has(person));
  return readingsOf(one).some(({ cases: some }) =>
    readingsOf(other).some(({ cases }) => !some || !cases || [...some].some((each) => cases.has(each))),
  );
}

type Reads = (read: PartRead) => boolean;

/** Those who have a reading of each word that fits; of one word at least where others have none. */
const byReading = ({ words }: NameFound, people: ReadonlySet<number>, fits: Reads): ReadonlySet<number> =>
  new Set(
    [...people].filter((person) =>
      words.every(({ parts }) => parts.some((read) => read.people.has(person) && fits(read))),
    ),
  );

const fitsCase = (before: string): Reads => {
  const asked = casesAsked(before);
  return ({ cases }) => asked === undefined || cases === undefined || asked.some((one) => cases.has(one));
};

/** «Алия и Дана», «Алии и Дана»: names that are joined stand in one case. */
function fitsJoined(text: string, found: NameFound, other: NameFound): Reads {
  const [first, second] = found.start < other.start ? [found, other] : [other, found];
  const isJoined = /^\s+(?:и|или)\s+$/u.test(text.slice(first.end, second.start));
  const parts = other.people.size === 1 ? (other.words.at(-1)?.parts ?? []) : [];
  const isKnown = isJoined && parts.length > 0 && parts.every(({ cases }) => cases !== undefined);
  const asked = new Set(parts.flatMap(({ cases }) => [...(cases ?? [])]));
  return ({ cases }) => !isKnown || cases === undefined || [...cases].some((one) => asked.has(one));
}

/** In a sentence of Kazakh no name has an ending of Russian. */
const fitsSentence = (before: string, after: string): Reads => {
  const [end, start] = [before.slice(-SENTENCE).split(END), after.slice(0, SENTENCE).split(END)];
  const sentence = `${end.at(-1) ?? ""} ${start[0] ?? ""}`;
  const isKazakh = /[әғқңөұүһі]|(?<!\p{L})[мбп]ен(?!\p{L})/iu.test(sentence);
  return ({ isRussian }) => !isKazakh || !isRussian;
};

const END = /[.!?…;\n]/u;
/** What is looked at of a long one. */
const SENTENCE = 300;

const fitsAddress = (before: string, after: string): Reads => {
  const [said] = ADDRESS_BEFORE.exec(before.slice(-24)) ?? ADDRESS_BEHIND.exec(after.slice(0, 24)) ?? [];
  const gender = said === undefined ? undefined : genderOfAddress(said);
  return ({ name }) => gender === undefined || gender === (/[ая]$/u.test(name) ? "woman" : "man");
};

const ADDRESS_BEFORE = new RegExp(`${FORM_OF_ADDRESS}\\s+(?:\\p{Lu}\\p{Ll}?\\.\\s?)*$`, "u");
const ADDRESS_BEHIND = new RegExp(`^(?:\\s\\p{Lu}\\.)*\\s+${FORM_BEHIND}`, "iu");

/** Right before a name, else right behind it: «А. С. Омаров», «Омаров А.С.». */
function initialsBeside(before: string, after: string): readonly string[] {
  if (LETTERED.test(before.slice(-40))) return [];
  const [said = ""] =
    /(?<![\p{L}\p{N}.])(?:\p{Lu}\p{Ll}?\.[\s-]?)+$/u.exec(before.slice(-16)) ?? BEHIND.exec(after) ?? [];
  return (said.match(/\p{L}+/gu) ?? []).map(fold);
}

/** Behind what goes by letters one is its, and ends a sentence: “option A. Smith disagreed”, «вариант А. Иванова против». */
const LETTERED = new RegExp(
  "(?<!\\p{L})(?:options?|variants?|alternatives?|ann?ex(?:es)?|appendix|schedules?|sections?|parts?|points?|items?|clauses?|" +
    "paragraphs?|tables?|figures?|groups?|categor(?:y|ies)|class|types?|levels?|plans?|scenarios?|models?|versions?|vitamins?|" +
    "(?:вариант|альтернатив|приложени|пункт|подпункт|част|раздел|таблиц|рисун|групп|категори|класс|тип|уров|план|сценари|" +
    "модел|верси|литер|букв|витамин|нұсқа|қосымша|тармақ|бөлім|бөлік|кесте|топ|санат|деңгей)\\p{Ll}{0,4})" +
    "\\s+(?:\\p{Lu}\\p{Ll}?\\.[\\s-]?)+$",
  "iu",
);

const BEHIND = /^\s\p{Lu}\.(?:\s?\p{Lu}\.)?(?!\p{L}{2})/u;

function byInitials(
  initials: readonly string[],
  { words }: NameFound,
  people: ReadonlySet<number>,
  wordsOf: AboutNames["wordsOf"],
): ReadonlySet<number> {
  if (initials.length === 0) return people;
  const own = new Set(words.flatMap(({ parts }) => parts.map(({ part }) => part)));
  const fits = [...people].map((person) => {
    const others = wordsOf(person).filter((word) => !own.has(word));
    return [person, Math.max(0, ...others.map((_, at) => agreeing(initials, others.slice(at))))] as const;
  });
  const best = Math.max(...fits.map(([, fit]) => fit));
  return new Set(best === 0 ? [] : fits.filter(([, fit]) => fit === best).map(([person]) => person));
}

/** How many initials the words have, in their order; none where one has another. */
function agreeing(initials: readonly string[], words: readonly string[]): number {
  const both = initials.slice(0, words.length);
  return both.every((initial, at) => begins(words[at] ?? "", initial)) ? both.length : 0;
}

/** In Cyrillic or in Latin letters. */
const begins = (word: string, initial: string): boolean =>
  word.startsWith(initial) ||
  (isCyrillic(word) !== isCyrillic(initial) && nameKey(word).startsWith(nameKey(initial).slice(0, 1)));

const isCyrillic = (word: string): boolean => /^\p{Script=Cyrillic}/u.test(word);
