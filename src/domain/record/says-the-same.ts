import { fingerprintOf } from "../review/fingerprint";
import { withoutName } from "../review/note";
import type { Thread } from "../review/thread";

/** Fingerprints of what a comment says: as it stands, and without its author's name before it, as it was while it was a note. */
export const printsOf = ({ text, author }: Pick<Thread, "text" | "author">): readonly string[] => {
  const bare = withoutName(text, author);
  return bare === text ? [fingerprintOf([text])] : [fingerprintOf([text]), fingerprintOf([bare])];
};
