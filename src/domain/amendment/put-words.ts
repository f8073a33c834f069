import { wordsReplaced } from "./word-changes";
import type { WordChange } from "./word-changes";

/**
 * A text in which the words that a solution replaces are others. Undefined where the solution says anything else, or
 * where what comes out might not be what is meant: the words must stand there once, in any letters and form,
 * be more than numbers and marks, have blanks or marks of a sentence around them, and hold all or none of several
 * numbers, "2 to 5". What is put in or taken out changes more than words, and is for a person.
 *
 * @param item mark of the item that they stand in, "a"; of a definition the solution itself says it
 */
export function putWords(solution: string, text: string, item?: string): string | undefined {
  const change = wordsReplaced(solution);
  if (!change) return undefined;
  if (change.term === undefined && item === undefined) return putInto(text, change);
  const [part, ...others] = partsOf(text).filter(({ said }) => {
    const isDefined = change.term === undefined || isTermOf(change.term, said);
    return isDefined && (item === undefined || isItem(item, said));
  });
  const changed = part && others.length === 0 ? putInto(part.said, change) : undefined;
  return changed === undefined || !part
    ? undefined
    : text.slice(0, part.start) + changed + text.slice(part.start + part.said.length);
}

function putInto(text: string, change: WordChange): string | undefined {
  const [old, words] = [change.old, change.words.replace(STOP, "")];
  const [place] = ARE_WORDS.test(old) && ARE_WORDS.test(words) ? text.matchAll(toPattern(old)) : [];
  if (!place || place[0] === words || cutsNumbers(text, place.index, place[0].length)) return undefined;
  const said = placesSaid(old, text);
  if (said.length !== 1 || said[0] !== place.index) return undefined;
  return text.slice(0, place.index) + words + text.slice(place.index + place[0].length);
}

/** Whether a part is the item with a mark, which no other way of counting has: "(a) …", "2) …", "2. …". */
const isItem = (mark: string, part: string): boolean =>
  ITEM.exec(part)?.[0]
    .replace(/[^\p{L}\p{N}-]/gu, "")
    .toLowerCase() === mark;

/** Whether a definition is of a term, in any form of its words: "child" of "“child” means …", and not of "“child data” means …". */
function isTermOf(term: string, definition: string): boolean {
  const [head = ""] = definition.replace(ITEM, "").split(BEHIND_TERM);
  return countWords(head) === countWords(term) && placesSaid(term, head)[0] === 0;
}

const countWords = (words: string): number => words.match(TOKEN)?.length ?? 0;

const ITEM = /^\s*(?:\(?[\p{L}\p{N}]{1,4}[.)]\s+)?["“«„‘']?/u;
const BEHIND_TERM = /["”»’]|\s[–—-]\s|,? (?:means|includes|shall mean|refers to|has the meaning)(?!\p{L})/u;

/** The definitions, items and sentences of a text, with where each begins. */
function partsOf(text: string): readonly { readonly said: string; readonly start: number }[] {
  const ends = [...text.matchAll(PART_ENDS)].map(({ 0: end, index }) => index + end.length);
  const starts = [...new Set([0, ...ends])];
  return starts.map((start, at) => ({ start, said: text.slice(start, starts[at + 1]) }));
}

/** What leads to a list ends where its first item or definition begins. */
const PART_ENDS =
  /;\s+|[.!?]\s+(?=\p{Lu})(?<!^\s*\p{N}{1,3}\.\s+)|[\r\n]+|:\s+(?=\(?[\p{L}\p{N}]{1,2}[.)]\s|["“«„‘'])/gmu;

/** A full stop before the closing mark, "with “three years.”", belongs to the solution. */
const STOP = /\.$/u;

/** "ten days", "14 лет", "under 14", «он»; but not "10" or "2(b)". */
const ARE_WORDS = /^(?=.*(?:\p{L}{3}|(?<!\p{L})(?:он|үш)(?!\p{L})))(?:\p{L}|\d)(?:.*[\p{L}\d»])?$/su;
/** A number that goes on in words: "14 million". */
const MANY = "(?:hundred|thousand|million|billion|сот|сотен|тысяч|тыс|миллион|млн|миллиард|млрд|жүз|мың)";

/** The words as a text holds them, whole and with any blanks between them; none of "non-personal", "point (a)" or "10 days". */
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
/** What joins numbers: "to", "and at most", "до", "но не более"; and behind the first one's noun, "days to", "күннен". */
const AND =
  "(?:,? (?:(?:up )?to|or|and|but|and at most|but at most|(?:and|but|or)? ?(?:no|not) more than|до|или|либо|и|по|(?:и|но|а)? ?не (?:более|больше)(?: чем)?|немесе|және|мен|бен|пен)|,|\\s?[–—-])";
const FROM =
  "(?: \\p{L}+,? (?:(?:up )?to|and at most|(?:and|but)? ?(?:no|not) more than|до|(?:и|но)? ?не (?:более|больше))| \\p{L}+[нтд][ае]н| \\p{L}+,? ең көбі)";
const NUMBERS = new RegExp(`${NUMBER}(?:(?:${FROM}|${AND})?\\s?${NUMBER})+`, "giu");

/** A word or a whole number of a text in small letters, with where it begins and what stands before it. */
interface Token {
  readonly text: string;
  readonly start: number;
  readonly gap: string;
}

/** "1,500", "5.5" and "14 500" are numbers each; the parts of a compound are words each. */
const TOKEN = /\p{N}+(?:[.,]\p{N}+|[^\S\n]\p{N}{3}(?!\p{N}))*|[\p{L}\p{M}]+/gu;
/** What parts no words that are said together. */
const BETWEEN = /^[^.;:!?]*$/u;

/**
 * Where a text may say some words: in small or capital letters, each in any form, numbers whole. So none of "users"
 * says "use", and none of "1,500 tenge" or "5.5 years" says "500 tenge" or "5 years"; "user" may be said by "users", and
 * "users" by "user".
 */
export function placesSaid(words: string, text: string): readonly number[] {
  const wanted = tokensOf(words);
  const said = tokensOf(text);
  return said
    .filter((_, at) => wanted.every((one, step) => isSaid(one, said[at + step], step)))
    .map(({ start }) => start);
}

const isSaid = (wanted: Token, token: Token | undefined, step: number): boolean =>
  token !== undefined && (step === 0 || BETWEEN.test(token.gap)) && mayBeSame(wanted.text, token.text);

function tokensOf(text: string): readonly Token[] {
  let end = 0;
  return [...text.matchAll(TOKEN)].map(({ 0: token, index }) => {
    const gap = text.slice(end, index);
    end = index + token.length;
    return { text: token.toLowerCase().replaceAll("ё", "е").replace(/\s/gu, " "), start: index, gap };
  });
}

/** What a form of an English word has behind the word, and of the others one that goes on from it. */
const ENGLISH = /^(?:e?s|e?d|ing|ren|n)?$/u;
const GOES_ON = /^\p{L}{0,3}$/u;
/** Endings of which two stand in place of one another: "party" and "parties", «служба» and «службы». */
const CHANGED = [/^(?:y|ies)$/u, /^[аеиоуыюяьймхвг]{1,3}$/u];
const SHORTEST = 3;

/** Whether one word may be a form of another; which of them is the plain one does not matter. */
function mayBeSame(one: string, other: string): boolean {
  if (one === other) return true;
  const [short = "", long = ""] = [one, other].sort((a, b) => a.length - b.length);
  if (/\p{N}/u.test(one) || short.length < SHORTEST) return false;
  const goesOn = /\p{sc=Cyrl}/u.test(short) ? GOES_ON : ENGLISH;
  if (long.startsWith(short)) return goesOn.test(long.slice(short.length));
  const at = [...short].findIndex((letter, index) => letter !== long[index]);
  return at >= SHORTEST && CHANGED.some((ending) => [short, long].every((word) => ending.test(word.slice(at))));
}
