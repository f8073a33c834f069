import type { Thread } from "./thread";

const COPY = "copy-";

/**
 * What a comment goes by in Feedback, in small letters. One on a copy of a sheet goes by a word more, since it is not
 * deleted where the copy is.
 */
export const recordKeyOf = ({ id, copy }: Pick<Thread, "id" | "copy">): string => (copy ? COPY : "") + id.toLowerCase();

/**
 * The keys by which Feedback may know a comment, the surest first: earlier versions recorded one on a copy by its id, and
 * what was on a copy may stand in the table by now.
 */
export const recordKeysOf = (thread: Pick<Thread, "id" | "copy">): readonly string[] => {
  const id = thread.id.toLowerCase();
  return thread.copy ? [COPY + id, id] : [id, COPY + id];
};

/** Whether an id that the record names is of a comment on a copy. */
export const isKeyOfCopy = (id: string): boolean => /^copy-(?:\{|note-)/u.test(id);
