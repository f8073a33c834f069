import { useEffect, useState } from "react";

import type { CitationReader } from "../../app/citation-reader";

/** Milliseconds of reading at a time, between which the pane answers the person. */
const SLICE = 8;

/**
 * Have the citations of many texts read while nobody waits for them; the reader remembers each.
 *
 * @param texts the same array for as long as they are the same texts
 * @returns whether all of them are read
 */
export function useReadAhead(texts: readonly string[], citationsIn: CitationReader | undefined): boolean {
  const [done, setDone] = useState<{ readonly texts: readonly string[]; readonly by: CitationReader }>();
  useEffect(() => {
    if (!citationsIn) return undefined;
    let at = 0;
    let timer: ReturnType<typeof setTimeout>;
    const read = (): void => {
      const until = performance.now() + SLICE;
      while (at < texts.length && performance.now() < until) citationsIn(texts[at++] ?? "");
      if (at < texts.length) timer = setTimeout(read);
      else setDone({ texts, by: citationsIn });
    };
    timer = setTimeout(read);
    return () => clearTimeout(timer);
  }, [texts, citationsIn]);
  return done !== undefined && done.texts === texts && done.by === citationsIn;
}
