import type { NameElement } from "./elements";
import { unknownName } from "./elements";
import { isMark, isSpaced, phraseAt, phraseEnd, skipThe } from "./look";
import type { Reading } from "./look";
import { actEnd } from "./act-end";

/**
 * An act that was named before, by a word that says so and one for its kind: "the same Act", «этого же Закона», "that
 * Regulation". One with a title or a number behind it is another.
 */
export function saidActAt(reading: Reading, at: number): NameElement | undefined {
  const start = skipThe(reading, at);
  const kind = phraseEnd(reading, start, "named before");
  const end = kind > start ? actEnd(reading, kind) : 0;
  if (end === 0 || phraseEnd(reading, end, "longer names") > 0) return undefined;
  if (isSpaced(reading, end) && isMark(reading, end, '"')) return undefined;
  return { ...unknownName(start, end), pointer: pointerAt(reading, kind, end), pointsBy: "same" };
}

/** What the word for its kind points at without the other: "the Convention". */
export function pointerAt(reading: Reading, at: number, end: number): NameElement["pointer"] {
  const found = phraseAt(reading, at, "names");
  const meaning = found?.end === end ? reading.lexicon.meanings[found.meaning] : undefined;
  return meaning?.kind === "pointer" ? meaning.pointer : "unknown";
}
