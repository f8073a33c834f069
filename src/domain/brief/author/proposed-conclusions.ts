import { isRepealing } from "../../amendment/amendment";
import type { BriefInput } from "../brief-input";
import { allTold, isOpen, outcomeOf, remarksTold } from "../remarks-told";
import type { AuthorText, RankedGap } from "./author-text";
import { CONCLUSION_WORDS } from "./author-words";
import type { Extent } from "./author-words";

/** What the state of the gaps and of the remarks bears out, in a sentence each; nothing of what nobody filled in. */
export function proposedConclusions(
  { review, language, date }: Pick<BriefInput, "review" | "language" | "date">,
  gaps: readonly RankedGap[],
): readonly AuthorText[] {
  const words = CONCLUSION_WORDS[language];
  const high = gaps.filter(({ gap }) => gap.priority === "high").length;
  const settled = gaps.filter(isSettled).length;
  const remarks = allTold(remarksTold(review, date)).map((remark) => outcomeOf(remark, review));
  const wholly = remarks.filter((outcome) => outcome === "accepted").length;
  const partly = remarks.filter((outcome) => outcome === "partly-accepted").length;
  const open = remarks.filter(isOpen).length;
  const sentences = [
    high > 0 ? words.high(high, gaps.length) : "",
    settled > 0 ? words.settled(settled, gaps.length, gaps[0]?.label ?? "") : "",
    wholly + partly > 0 ? words.accepted(wholly + partly, remarks.length, extentOf(wholly, partly)) : "",
    open > 0 ? words.open(open) : "",
  ];
  return sentences.filter((text) => text !== "").map((text) => ({ text, isProposed: true, language }));
}

/** Whether a gap is final, and each of its amendments has words for the draft or repeals, as the rules ask of it. */
const isSettled = ({ gap, amendments, wordings }: RankedGap): boolean =>
  gap.status === "final" &&
  amendments.length > 0 &&
  amendments.every((one) => wordings.includes(one) || isRepealing(one));

const extentOf = (wholly: number, partly: number): Extent =>
  partly === 0 ? "wholly" : wholly === 0 ? "partly" : "either";
