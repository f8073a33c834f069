import { anyWord } from "../grammar/any-word";

const WORD_END = `(?:${anyWord(({ suffixes }) => suffixes)})?(?!\\p{L})`;
const TIME = `(?: ?%|(?: ?- ?| )(?:${anyWord(({ timeWords }) => timeWords)})${WORD_END})`;
const THINGS = `(?:${TIME}|(?: ?- ?| )(?:${anyWord(({ countedWords }) => countedWords)})${WORD_END})`;
const TO = `(?: ?[–—-] ?| (?:${anyWord(({ joins }) => joins.to)}) )\\d{1,4}`;
const AND = `(?: (?:${anyWord(({ joins }) => joins.and.filter((word) => /^\p{L}+$/u.test(word)))}) \\d{1,4})`;

const OF_TIME = new RegExp(`^${TIME}`, "iu");
const PART_OF = " of (?:the )?\\d";
const OF_THINGS = new RegExp(`^(?:(?:${TO})?${THINGS}|${PART_OF})`, "iu");
const OF_THINGS_ALONE = new RegExp(`^(?:(?:${TO}|${AND})?${THINGS}|${PART_OF})`, "iu");
const REACH = 48;

/** Whether a number that a unit word leads to counts time: "an article 3 years ago". */
export const countsTime = (text: string, end: number): boolean => OF_TIME.test(text.slice(end, end + REACH));

/**
 * Whether one more number of a list, or the run that it begins, counts something: "art. 12, 16 to 17 year olds".
 *
 * @param alone nothing says that several numbers follow, so that what "and" joins to it goes with it
 */
export const countsThings = (text: string, end: number, alone: boolean): boolean =>
  (alone ? OF_THINGS_ALONE : OF_THINGS).test(text.slice(end, end + REACH));
