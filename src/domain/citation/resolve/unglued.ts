import type { Instrument } from "../../instrument/instrument";
import type { Citation } from "../citation";

/**
 * "5112" where paragraphs end at 86: the longest beginning that exists, if a footnote mark may be stuck to it. Only
 * for the one number of a citation, absurdly high, and no year.
 *
 * @param path the place that doesn't exist
 */
export function unglued(path: readonly string[], { pinpoints }: Citation, instrument: Instrument): string | undefined {
  const { count } = instrument.pinpoint;
  const [number = ""] = path;
  const [only] = pinpoints;
  const isAlone = pinpoints.length === 1 && only?.path.length === 1 && !only.to;
  if (count === null || !isAlone) return undefined;
  const [, whole] = /^(\d+)\.\d{1,3}$/u.exec(number) ?? [];
  if (whole !== undefined) return Number(whole) <= count ? whole : undefined;
  if (
    !/^(?!(?:19|20)\d\d$)\d{3,}$/u.test(number) ||
    number.length <= String(count).length ||
    Number(number) < 2 * count
  )
    return undefined;
  for (let length = number.length - 1; length > 0; length--) {
    const head = number.slice(0, length);
    // A footnote's number never begins with 0.
    if (number[length] !== "0" && Number(head) <= count) return head;
  }
  return undefined;
}
