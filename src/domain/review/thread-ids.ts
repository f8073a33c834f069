import { onOneLine } from "../text/on-one-line";

const NOTE = "note-";

/** What a comment goes by that has no id of its own, by 12 hex digits that its words give. */
export const noteIdOf = (digits: string): string => `${NOTE}${digits}`;

/**
 * Such digits for a thread whose id is blank or another's. Those of notes are a fingerprint; the script that the pane
 * begins with does without SHA-256, and with the row beside it a plain sum (FNV-1a, of two halves) tells them apart.
 */
export function digitsOf(text: string): string {
  const words = onOneLine(text.normalize("NFC"));
  const half = (from: number): string => {
    let sum = from;
    for (let at = 0; at < words.length; at++) sum = Math.imul(sum ^ words.charCodeAt(at), 0x01000193) >>> 0;
    return sum.toString(16).padStart(8, "0").slice(-6);
  };
  return half(0x811c9dc5) + half(0x01000193);
}

export const isNoteId = (id: string): boolean => id.startsWith(NOTE);

/** The ids of comments that a cell of Feedback names, as they stand there; blanks and semicolons part them. */
export const threadIdsIn = (cell: string): readonly string[] => cell.split(/[;\s]+/u).filter((id) => id !== "");

/** The same as they are compared. */
export const threadKeysIn = (cell: string): readonly string[] => threadIdsIn(cell.toLowerCase());

/** Whether it was the id of a comment for certain; a person may write anything in that cell. */
export const isLikeAThreadId = (id: string): boolean => /^(?:\{[-0-9a-f]{36}\}|note-[0-9a-f]{12}(?:-.*)?)$/iu.test(id);
