import { fingerprintOf } from "./fingerprint";

const NOTE = "note-";

/** What a comment goes by that has no id of its own: its words, whatever program saved the file. */
export const noteId = (text: string): string => `${NOTE}${fingerprintOf([text])}`;

export const isNoteId = (id: string): boolean => id.startsWith(NOTE);

/** The ids of comments that a cell of Feedback names, as they stand there; blanks and semicolons part them. */
export const threadIdsIn = (cell: string): readonly string[] => cell.split(/[;\s]+/u).filter((id) => id !== "");

/** The same as they are compared. */
export const threadKeysIn = (cell: string): readonly string[] => threadIdsIn(cell.toLowerCase());

/** Whether it was the id of a comment for certain; a person may write anything in that cell. */
export const isLikeAThreadId = (id: string): boolean => /^(?:\{[-0-9a-f]{36}\}|note-[0-9a-f]{12}(?:-.*)?)$/iu.test(id);
