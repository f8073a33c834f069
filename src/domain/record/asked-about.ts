import { inEachLanguage } from "../language";
import type { Localised } from "../language";
import { memoise } from "../memoise";
import type { Feedback } from "../review/consultation";
import type { Review } from "../review/review";
import { isLikeAThreadId, isNoteId, threadKeysIn } from "../review/thread-ids";
import { questionsIn } from "./plan-record";
import { readRowMark } from "./row-mark";

/**
 * Rows of Feedback of which recording the comments would ask which row they are about, or whether their comment is
 * another one by now: till somebody answers, the gap that they name is not certain. What a person typed about a gap is
 * about that gap, whether or not a comment says the same.
 */
export const askedAbout = memoise((review: Review): ReadonlySet<Feedback> => {
  if (review.feedback.every(({ rowSeen, thread }) => rowSeen === "" && thread === "")) return NOTHING;
  const asked = questionsIn(review).flatMap(({ kind, feedback }) => {
    if (kind === "typed") return [];
    // An Excel may hand out no notes, which are not gone for that.
    return kind === "gone" ? feedback.filter((row) => isNotedDown(row) || !isOfNote(row)) : feedback;
  });
  return asked.length === 0 ? NOTHING : new Set(asked);
});

const NOTHING: ReadonlySet<Feedback> = new Set();

const isNotedDown = ({ rowSeen }: Feedback): boolean => readRowMark(rowSeen)?.isAsked === true;
const isOfNote = ({ thread }: Feedback): boolean =>
  threadKeysIn(thread).some((id) => isLikeAThreadId(id) && isNoteId(id));

/** The gap of such a row as others are told it: `"G-005 (not certain)"`. */
export const uncertainGap = (gap: string): Localised =>
  inEachLanguage((language) => (gap.trim() === "" ? NO_GAP[language] : `${gap} (${NOT_CERTAIN[language]})`));

const NOT_CERTAIN: Localised = { en: "not certain", ru: "под вопросом", kk: "нақты емес" };
const NO_GAP: Localised = { en: "Gap not certain", ru: "Пробел под вопросом", kk: "Олқылығы нақты емес" };
