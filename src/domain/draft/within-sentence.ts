import type { DraftParagraph } from "./draft-paragraph";
import type { Mark } from "./read-marks";
import { WORDS_BEFORE_OTHERS } from "./words/heading-words";

const LAST_WORD = /(?<!\p{L})(\p{L}+)\s*$/u;

/**
 * Whether a line goes on with the sentence of the line above, though it begins as a heading: "set out in the / Schedule 2.
 * It is …". A title may end with such a word, too, so that the line must look as a sentence does.
 */
export function goesOnWithSentence(above: DraftParagraph | undefined, { text }: DraftParagraph, mark: Mark): boolean {
  if (!above || !mark.spec.titled || mark.spec.bare) return false;
  const isNamed = mark.spec.apart === true && /\p{Ll}/u.test(text.slice(0, mark.end));
  const [, last = ""] = LAST_WORD.exec(above.text) ?? [];
  if (WORDS_BEFORE_OTHERS.has(last)) return isNamed || /[.;,]\s*$/u.test(text);
  // An enacting clause may end with a comma above a heading in capitals.
  return isNamed && /,\s*$/u.test(above.text);
}
