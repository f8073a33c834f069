import { cleanText } from "../text/clean-text";
import { beginsNote } from "../provision/begins-note";
import { redline } from "./redline/redline";

/**
 * What a provision says once an insertion into it is made. Text that holds what is there is that already; else, since
 * nobody can tell where in it the new words go, it is what is there, followed by them: in a line of their own where
 * they are a provision, have a number or a name of one, or where what is there does not end as a sentence. A note that
 * what is there ends with stays its end.
 *
 * @param isProvision whether the words are known to be a provision and no sentence of the one that is there
 */
export function withAddition(there: string, text: string, isProvision: boolean): string {
  const lines = there.split("\n");
  const at = lines.findIndex(beginsNote);
  // Nothing can go before what is a note and no more.
  if (at <= 0) return withAddedTo(there, text, isProvision);
  const [above, note] = [lines.slice(0, at), lines.slice(at)].map((part) => part.join("\n")) as [string, string];
  if (isOfNote(text, note, above) || holds(cleanText(text), cleanText(note)))
    return withAddedTo(there, text, isProvision);
  return [withAddedTo(above, text, isProvision).trim(), note].join("\n");
}

/** Whether a text is one more note, or the next item of the one there, and not the next point of what is above. */
function isOfNote(text: string, note: string, above: string): boolean {
  if (beginsNote(text)) return true;
  const [first] = numbersIn(text);
  const isNextOf = (last: ListNumber | undefined): boolean =>
    first !== undefined && last?.closes === first.closes && last.value + 1 === first.value;
  return isNextOf(numbersIn(note).at(-1)) && !isNextOf(numbersIn(above).at(-1));
}

/** "1." or "2)", with which a line begins. */
interface ListNumber {
  readonly value: number;
  readonly closes: string;
}

const numbersIn = (text: string): readonly ListNumber[] =>
  [...text.matchAll(NUMBERED)].map(([, value, closes = ""]) => ({ value: Number(value), closes }));

const NUMBERED = /^(?:[^\S\n]*["“«„])?[^\S\n]*\(?(\d{1,3})([.)])(?!\d)/gmu;

function withAddedTo(there: string, text: string, isProvision: boolean): string {
  const [said, added] = [there, text].map((one) => cleanText(one).trim());
  if (!said || !added || holds(added, said)) return text;
  const goesOn = ENDS.test(said) && !isProvision && !MARKED.test(added) && !NAMED.test(added);
  return `${there.trimEnd()}${goesOn ? " " : "\n"}${text.trimStart()}`;
}

/** Whether a text has nearly all words of another in their order, as one that was written out anew does. */
function holds(text: string, said: string): boolean {
  const kept = redline(said, text).filter(({ kind }) => kind === "equal");
  return lettersIn(kept.map((span) => span.text).join("")) >= MOST * lettersIn(said);
}

const MOST = 0.75;
const lettersIn = (text: string): number => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;

const ENDS = /[.!?][\])»”"]*$/u;
const MARKED = /^["“«„]?(?:\(?(?:\d{1,4}\p{L}{0,2}(?:-\d+)?|\p{L}{1,2})[).]|\p{Ll}|[-–—•])/u;
/** "Section 28A. …", "Статья 7-1. …", "7-1-бап. …" */
const NAMED = /^["“«„]?(?:\p{Lu}\p{L}+ \d[\p{L}\d-]*[.:]|\d[\d-]*-\p{L}+\.)/u;
