import { GRAMMARS } from "../grammar/grammars";
import { isWord, written } from "./look";
import type { Reading } from "./look";

const ENDINGS = Object.values(GRAMMARS).flatMap(({ describingEndings }) => describingEndings);

/** Whether a word ends as those do that stand between a place and the name it is of: "статья 9 указанного закона". */
export function hasDescribingEnding(reading: Reading, at: number): boolean {
  if (!isWord(reading, at)) return false;
  const word = written(reading, at);
  return word.length > 4 && ENDINGS.some((ending) => word.endsWith(ending));
}
