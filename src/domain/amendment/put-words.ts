import { wordsReplaced } from "./word-changes";

/**
 * A text in which the words that a solution replaces are others. Undefined where the solution says anything else, or
 * where what comes out might not be what is meant: the words must stand there once, be more than numbers and marks, have
 * blanks or marks of a sentence around them, and hold all or none of several numbers, "2 to 5". What is put in or taken out changes more than words, and is for a
 * person.
 */
export function putWords(solution: string, text: string): string | undefined {
  const change = wordsReplaced(solution);
  if (!change) return undefined;
  const [old, words] = [change.old, change.words.replace(STOP, "")];
  const [place, again] = ARE_WORDS.test(old) && ARE_WORDS.test(words) ? [...text.matchAll(toPattern(old))] : [];
  if (!place || again || place[0] === words || cutsNumbers(text, place.index, place[0].length)) return undefined;
  return text.slice(0, place.index) + words + text.slice(place.index + place[0].length);
}

/** A full stop before the closing mark, "with “three years.”", belongs to the solution. */
const STOP = /\.$/u;

/** "ten days", "14 лет"; but not "10", "2(b)" or "under 14", behind which the number may go on in the text. */
const ARE_WORDS = /^(?=.*\p{L}{3})(?:\p{L}|\d)(?:.*[\p{L}»])?$/su;

/** The words as a text holds them, whole and with any blanks between them; none of "non-personal", "point (a)" or "10 days". */
function toPattern(words: string): RegExp {
  const said = words
    .split(/\s+/u)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/gu, "\\$&"))
    .join("\\s+");
  return new RegExp(`(?<=^|(?<!\\p{N})\\s|["“«])${said}(?=$|\\s|[.,;:!?"”»])`, "gu");
}

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
const NUMBERS = new RegExp(
  `${NUMBER}(?:(?:,? (?:to|or|and|до|или|либо|и|по|немесе|және|мен|бен|пен)|,|\\s?[–—-])?\\s?${NUMBER})+`,
  "giu",
);
