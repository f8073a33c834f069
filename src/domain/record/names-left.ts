import type { Review } from "../review/review";
import { fold } from "../text/fold";
import { nameRuns, toParts, toWordReader } from "./names-in-text";

/**
 * Those of some names that a review's record holds inside of its texts: a single word in any of its forms with a capital,
 * several words as they are. As given.
 */
export function namesInTexts(names: readonly string[], review: Review): readonly string[] {
  const texts = textsOf(review).filter((text) => text !== "");
  const folded = texts.map((text) => ` ${wordsIn(text)} `);
  return names.filter((name) => {
    const words = wordsIn(name);
    if (words === "") return false;
    if (words.includes(" ")) return folded.some((text) => text.includes(` ${words} `));
    const whoIs = toWordReader(toParts([[words, 0]]));
    return texts.some((text) => nameRuns(text, whoIs).length > 0);
  });
}

const wordsIn = (text: string): string => (fold(text).match(/[\p{L}\p{N}]+/gu) ?? []).join(" ");

/** What is prose in a record. */
export const textsOf = ({ consultations, feedback, gaps, threads, waivers }: Review): readonly string[] => [
  ...consultations.flatMap(({ format, summary }) => [format, summary]),
  ...feedback.flatMap((each) => [each.source, each.feedback, each.response, each.organisation]),
  ...feedback.flatMap((each) => [each.replies, each.change, each.closedHow]),
  ...gaps.map(({ task = "" }) => task),
  ...threads.flatMap(({ text, replies }) => [text, ...replies.map((reply) => reply.text)]),
  ...waivers.map(({ reason }) => reason),
];
