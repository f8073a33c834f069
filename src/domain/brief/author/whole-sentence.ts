import { firstSentences } from "../../text/sentences";

/** A headline as a sentence: in one line, and with a full stop where it ends with no mark of its own; "" of nothing. */
export function toSentence(text: string): string {
  const line = text.replace(/\s+/gu, " ").trim();
  return line === "" || /[.!?…]["»”’)\]]*$/u.test(line) ? line : `${line.replace(/[;:,]+$/u, "")}.`;
}

/** The first sentence of a cell; "" of nothing, and of a cell that holds no end of a sentence for pages. */
export const firstSentence = (text: string): string => toSentence(firstSentences(text, LONGEST, 1));

/** In UTF-16 units; what is longer is no sentence that anyone reads. */
const LONGEST = 1200;
