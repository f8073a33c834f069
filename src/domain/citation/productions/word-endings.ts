import type { Grammar } from "../grammar/grammar";
import { GRAMMARS } from "../grammar/grammars";
import { endsAs, isWord, written } from "./look";
import type { Reading } from "./look";

/** What a word's ending may make of it, each as the grammars list its endings. */
type EndingKind =
  | "describingEndings"
  | "owningEndings"
  | "whereEndings"
  | "asThereEndings"
  | "fromEndings"
  | "whenEndings";

/** The endings of one kind in all languages. */
export const endingsOf = (kind: EndingKind): readonly string[] =>
  Object.values<Grammar>(GRAMMARS).flatMap((grammar) => grammar[kind]);

const DESCRIBING = endingsOf("describingEndings");
const OWNING = endingsOf("owningEndings");

/** Whether a word ends as those do that stand between a place and the name it is of: "статья 9 указанного закона". */
export function hasDescribingEnding(reading: Reading, at: number): boolean {
  if (!isWord(reading, at)) return false;
  const word = written(reading, at);
  return word.length > 4 && DESCRIBING.some((ending) => word.endsWith(ending));
}

/** Whether a word ends as one does that owns what follows: "кодекстің 9-бабы". */
export const hasOwningEnding = (reading: Reading, at: number): boolean => endsAs(reading, at, OWNING);
