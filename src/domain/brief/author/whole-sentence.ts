import { sentencesOf } from "../../text/sentences";

/** A headline as a sentence: in one line, and with a full stop where it ends with no mark of its own; "" of nothing. */
export function toSentence(text: string): string {
  const line = text.replace(/\s+/gu, " ").trim();
  return line === "" || /[.!?…]["»”’)\]]*$/u.test(line) ? line : `${line.replace(/[;:,]+$/u, "")}.`;
}

/** The first sentence of a cell, however long; "" of nothing. */
export const firstSentence = (text: string): string => toSentence(sentencesOf(text)[0] ?? "");
