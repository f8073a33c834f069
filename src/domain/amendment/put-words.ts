import { partNamed } from "./part-named";
import { placesSaid } from "./places-said";
import { wordsReplaced } from "./word-changes";
import type { WordChange } from "./word-changes";

/**
 * A text in which the words that a solution replaces are others. Undefined where the solution says anything else, or
 * where what comes out might not be what is meant: the words must stand there once, in any letters and form,
 * be more than numbers and marks, have blanks or marks of a sentence around them, and hold all or none of several
 * numbers, "2 to 5". What is put in or taken out changes more than words, and is for a person.
 *
 * @param item mark of the item they stand in, "a", or "a)" with its bracket; a definition is named by the solution
 */
export function putWords(solution: string, text: string, item?: string): string | undefined {
  const change = wordsReplaced(solution);
  if (!change) return undefined;
  const { term } = change;
  if (term === undefined && item === undefined) return putInto(text, change);
  const part = partNamed(text, { item, term });
  if (!part) return undefined;
  const said = text.slice(part.start, part.end);
  const changed = putInto(said, change, part.sure - part.start);
  return changed === undefined ? undefined : text.slice(0, part.start) + changed + text.slice(part.end);
}

/** @param within the place is before this */
function putInto(text: string, change: WordChange, within = text.length): string | undefined {
  const [old, words] = [change.old, change.words.replace(STOP, "")];
  const [place] = ARE_WORDS.test(old) && ARE_WORDS.test(words) ? text.matchAll(toPattern(old)) : [];
  if (!place || place[0] === words || cutsNumbers(text, place.index, place[0].length)) return undefined;
  const said = placesSaid(old, text);
  if (said.length !== 1 || said[0] !== place.index || place.index >= within) return undefined;
  return text.slice(0, place.index) + words + text.slice(place.index + place[0].length);
}

/** A full stop before the closing mark, "with “three years.”", belongs to the solution. */
const STOP = /\.$/u;

/** "ten days", "14 лет", "under 14", «он»; but not "10" or "2(b)". */
const ARE_WORDS = /^(?=.*(?:\p{L}{3}|(?<!\p{L})(?:он|үш)(?!\p{L})))(?:\p{L}|\d)(?:.*[\p{L}\d»])?$/su;
/** A number that goes on in words: "14 million". */
const MANY = "(?:hundred|thousand|million|billion|сот|сотен|тысяч|тыс|миллион|млн|миллиард|млрд|жүз|мың)";

/** The words as a text has them, whole, with any blanks between; none of "non-personal", "point (a)" or "10 days". */
const toPattern = (words: string): RegExp =>
  new RegExp(`(?<=^|(?<!\\p{N})\\s|["“«])${withAnyBlanks(words)}(?=$|\\s(?!(?<=\\d\\s)${MANY})|[.,;:!?"”»])`, "gu");

const withAnyBlanks = (words: string): string =>
  words
    .split(/\s+/u)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/gu, "\\$&"))
    .join("\\s+");

/** Whether words hold some of the numbers that are said together and not the others: "5 days" of "2 to 5 days". */
const cutsNumbers = (text: string, start: number, length: number): boolean =>
  [...text.matchAll(NUMBERS)].some(({ 0: numbers, index }) =>
    [start, start + length].some((at) => index < at && at < index + numbers.length),
  );

const NUMBER_WORDS = [
  "(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety|hundred)",
  "(?:одн|один|дв[аеу]|тр[иёе]|четыр|пят|шест|сем[ьи]|вос[еь]м|девят|десят|пятнадцат|двадцат|тридцат|сорок|сто)\\p{L}{0,4}",
  "(?:бір|екі|үш|төрт|бес|алты|жеті|сегіз|тоғыз|он|жиырма|отыз|жүз)(?:[дтн][ае]н)?",
];
const NUMBER = `(?<!\\p{L})(?:\\p{N}+(?:-\\p{L}{1,3})?|${NUMBER_WORDS.join("|")})(?!\\p{L})`;
/** What joins numbers: "to", "and at most", «до», and behind the first one's noun: "days to", «күннен». */
const AND =
  "(?:,? (?:(?:up )?to|or|and|but|and at most|but at most|(?:and|but|or)? ?(?:no|not) more than|до|или|либо|и|по|(?:и|но|а)? ?не (?:более|больше)(?: чем)?|немесе|және|мен|бен|пен)|,|\\s?[–—-])";
const FROM =
  "(?: \\p{L}+,? (?:(?:up )?to|and at most|(?:and|but)? ?(?:no|not) more than|до|(?:и|но)? ?не (?:более|больше))| \\p{L}+[нтд][ае]н| \\p{L}+,? ең көбі)";
const NUMBERS = new RegExp(`${NUMBER}(?:(?:${FROM}|${AND})?\\s?${NUMBER})+`, "giu");
