import { cleanText } from "../text/clean-text";
import { beginsNote } from "../provision/begins-note";
import { redline } from "./redline/redline";

/**
 * What a provision says once an insertion into it is made. Text that holds what is there is that already; else, since
 * nobody can tell where in it the new words go, it is what is there, followed by them: in a line of their own where they
 * are a provision, have a number or a name of one, or where what is there does not end as a sentence. A note that what is
 * there ends with stays its end.
 *
 * @param isProvision whether the words are known to be a provision and no sentence of the one that is there
 */
export function withAddition(there: string, text: string, isProvision: boolean): string {
  const lines = there.split("\n");
  const at = lines.findIndex(beginsNote);
  const note = at < 0 ? "" : lines.slice(at).join("\n");
  if (note === "" || isOfNote(text, note) || holds(cleanText(text), cleanText(note)))
    return withAddedTo(there, text, isProvision);
  return [withAddedTo(lines.slice(0, at).join("\n"), text, isProvision).trim(), note].join("\n");
}

/** Whether a text is one more note, or the next item of the one that is there. */
function isOfNote(text: string, note: string): boolean {
  const last = [...note.matchAll(NUMBERED)].at(-1)?.[1];
  const [, next] = [...text.matchAll(NUMBERED)][0] ?? [];
  return beginsNote(text) || (last !== undefined && Number(next) === Number(last) + 1);
}

const NUMBERED = /^["“«„]?\s*\(?(\d{1,3})[.)]/gmu;

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
