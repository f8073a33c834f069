import { KAZAKH_MONTHS, KAZAKH_MONTHS_OF_ACTS, RUSSIAN_MONTHS } from "../text/dates/months";
import { hasKazakhLetters } from "../text/kazakh-letters";
import { makesSentence } from "./words/verbs";

/** Small words that stand between names and in days. */
const SMALL = new Set(
  (
    "of the for and dated " +
    "г год года город ж жыл жылы жылғы қ қаласы " +
    `${RUSSIAN_MONTHS} ${KAZAKH_MONTHS} ${KAZAKH_MONTHS_OF_ACTS}`
  ).split(" "),
);

const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{N}_№][\p{L}\p{N}_№-]*/gu) ?? [];

const isNameOrNumber = (word: string): boolean => /^\p{Lu}|[\d_№]/u.test(word) || SMALL.has(word);

/** Whether a text is made of nothing but names, places, days and numbers. */
export const isNamesAndDays = (text: string): boolean => wordsOf(text).every(isNameOrNumber);

/** Longer than the name of any act. */
const LONGEST = 400;
/** "к", "to the", before a name. */
const isJoint = (word: string): boolean => word.length <= 3 && /^\p{Ll}/u.test(word);

/** What an act is called where something belongs to it: "к Закону", "to the Code", "Заңына". */
const ACTS = new Set(
  (
    "закону закона кодексу кодекса конституции проекту проекта указу указа постановлению постановления приказу приказа " +
    "правилам правил положению решению решения договору договора соглашению соглашения " +
    "law code act bill constitution regulation decree order rules treaty agreement " +
    "заңына заңының кодексіне кодексінің конституциясына жобасына жобасының жарлығына қаулысына қаулысының бұйрығына " +
    "қағидаларына шешіміне шартына келісіміне"
  ).split(" "),
);

/** What any act is called in Kazakh, whether a name stands before it or not: "шартқа" beside "шартына". */
const ANY_ACTS = new Set("заңға кодекске жарлыққа қаулыға бұйрыққа қағидаларға шешімге шартқа келісімге".split(" "));

const isActOfName = (word: string): boolean => ACTS.has(word.toLowerCase());
const isAct = (word: string): boolean => isActOfName(word) || ANY_ACTS.has(word.toLowerCase());

/** The most words before an act that still belong to its name: "к настоящему Конституционному закону". */
const MOST_BEFORE = 3;

/**
 * How words name an act and say nothing of it: "surely" by its name or the marks of its title, "к Закону Республики
 * Казахстан «О детях»"; "plainly" as a sentence about it may begin, too, "к Закону о детях", "к Правилам оказания
 * услуг", "alone" where these words have a line of their own beside a mark that has one, too.
 */
export type ActNamed = "surely" | "plainly" | "alone";

/** undefined for words that name no act, or a sentence about an annex, which has an end, or a verb. */
export function actNamed(text: string): ActNamed | undefined {
  if (text.length > LONGEST || /[.;:,!?—–-]\s*$/u.test(text)) return undefined;
  const all = wordsOf(text.replace(/[«“„"][^»”"]*[»”"]/gu, " "));
  const words = all.filter((word) => !isJoint(word));
  const isTitleAtEdge = /^\s*[«“„"]|[»”"]\s*$/u.test(text);
  const isNamed = isTitleAtEdge ? isNameFirst(words) : words.every(isNameOrNumber);
  if ((isNamed && words.some((word) => /^\p{Lu}/u.test(word))) || isActWithTitle(all, isActOfName)) return "surely";
  return isActWithTitle(all, isAct) || isActWithPlainTitle(all, text) ? "plainly" : undefined;
}

const isNameFirst = ([first = ""]: readonly string[]): boolean => /^\p{Lu}/u.test(first);

/**
 * An act behind few words, and of its title no more than names, or what a capital joint begins; or, in Kazakh, before
 * it.
 */
function isActWithTitle(all: readonly string[], isOne: (word: string) => boolean): boolean {
  const at = all.findIndex(isOne);
  if (at < 0) return false;
  const behind = all.slice(at + 1).filter((word) => !isOne(word));
  if (behind.length === 0 && /^[\p{Lu}\d]/u.test(all[0] ?? "")) return true;
  const isTitle = /^\p{Lu}\p{Ll}?$/u.test(behind[0] ?? "");
  const before = all.slice(0, at).filter((word) => !isJoint(word));
  return before.length <= MOST_BEFORE && (isTitle || behind.every((word) => isJoint(word) || isNameOrNumber(word)));
}

/** What the title of an act begins with in small letters. */
const BEGINS_TITLE = new Set("о об обо по on of for concerning regarding".split(" "));

/** No noun, though as long as one. */
const PREPOSITIONS = new Set("согласно через после перед вместо также кроме".split(" "));

/**
 * An act with its title in small letters and without quotation marks, as Russian and English have it behind the act. A
 * line that begins with a capital below it is the annex's own title, unless the line above breaks off.
 */
function isActWithPlainTitle(all: readonly string[], text: string): boolean {
  const at = all.findIndex(isAct);
  const [first = ""] = all.slice(at + 1);
  if (at < 0 || first === "" || hasKazakhLetters(text) || BELOW_TITLE.test(text)) return false;
  const isNoun = /^\p{Script=Cyrillic}{4,}$/u.test(first) && !PREPOSITIONS.has(first);
  if (!BEGINS_TITLE.has(first) && !isNoun) return false;
  return all.slice(0, at).filter((word) => !isJoint(word)).length <= MOST_BEFORE && !all.some(makesSentence);
}

const BELOW_TITLE = /\p{L}{4,}\s*\n\s*\p{Lu}/u;
