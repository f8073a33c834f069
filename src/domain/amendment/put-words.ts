import { wordsReplaced } from "./word-changes";

/**
 * A text in which the words that a solution replaces are others. Undefined where the solution says anything else, or
 * where what comes out might not be what is meant: the words must stand there once, be more than numbers and marks, and
 * have blanks or marks of a sentence around them. What is put in or taken out changes more than words, and is for a
 * person.
 */
export function putWords(solution: string, text: string): string | undefined {
  const change = wordsReplaced(solution);
  if (!change) return undefined;
  const [old, words] = [change.old, change.words.replace(STOP, "")];
  const [place, again] = ARE_WORDS.test(old) && ARE_WORDS.test(words) ? [...text.matchAll(toPattern(old))] : [];
  if (!place || again || place[0] === words) return undefined;
  return text.slice(0, place.index) + words + text.slice(place.index + place[0].length);
}

/** A full stop before the closing mark, "with “three years.”", belongs to the solution. */
const STOP = /\.$/u;

/** "ten days", "14 лет"; but not "10", "2(b)" or "under 14", behind which the number may go on in the text. */
const ARE_WORDS = /^(?=.*\p{L}{3})(?:\p{L}|\d)(?:.*\p{L})?$/su;

/** The words as a text holds them, whole and with any blanks between them; none of "non-personal", "point (a)" or "10 days". */
function toPattern(words: string): RegExp {
  const said = words
    .split(/\s+/u)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/gu, "\\$&"))
    .join("\\s+");
  return new RegExp(`(?<=^|(?<!\\p{N})\\s|["“«])${said}(?=$|\\s|[.,;:!?"”»])`, "gu");
}
