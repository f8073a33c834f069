import type { DraftParagraph } from "./draft-paragraph";
import type { Mark } from "./read-marks";
import { WORDS_BEFORE_OTHERS } from "./words/heading-words";

const LAST_WORD = /(?<!\p{L})(\p{L}+)\s*$/u;

/** Whether a line goes on with the sentence of the line above, though it begins as a heading: "set out in the / Schedule 2". */
export function goesOnWithSentence(above: DraftParagraph | undefined, { text }: DraftParagraph, mark: Mark): boolean {
  if (!above || !mark.spec.titled || mark.spec.bare) return false;
  const [, last = ""] = LAST_WORD.exec(above.text) ?? [];
  if (WORDS_BEFORE_OTHERS.has(last)) return true;
  // An enacting clause may end with a comma above a heading in capitals.
  return mark.spec.apart === true && /,\s*$/u.test(above.text) && /\p{Ll}/u.test(text.slice(0, mark.end));
}
