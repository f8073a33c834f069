import { OTHER_TEXTS } from "../words/brief-words";
import type { BriefWords, OtherTexts } from "../words/brief-words";
import { isEdited } from "./refresh-plan";
import type { EditedChoice, LinkedBlock } from "./refresh-plan";
import { mayBeEmpty } from "./author-row";

/** What the seal of a brief tells: the day of its linked texts, and state and day of all that a refresh left as it was. */
export interface SealDay {
  readonly day: string;
  /** "" where all is of one state. */
  readonly earlier: string;
}

type Words = Pick<BriefWords, "refreshedOn" | "refreshedOnFormerly">;

/** What a seal tells behind its fingerprint, also one of an earlier version. Never fails. */
export function readSealDay(seal: string, { refreshedOn, refreshedOnFormerly }: Words): SealDay {
  const forms = [...OTHER_TEXTS.map((other) => refreshedOn(HOLE, HOLE, other)), refreshedOnFormerly(HOLE, HOLE)];
  for (const form of forms) {
    const [before = "", between = "", behind = ""] = form.split(HOLE);
    const at = seal.indexOf(between);
    if (at < 0 || !seal.startsWith(before) || !seal.endsWith(behind)) continue;
    return {
      day: seal.slice(before.length, at),
      earlier: seal.slice(at + between.length, seal.length - behind.length),
    };
  }
  return { day: seal, earlier: "" };
}

/** @param other which linked texts are not of that day's table */
export const writeSealDay = (
  { day, earlier }: SealDay,
  other: OtherTexts,
  { refreshedOn }: Pick<Words, "refreshedOn">,
): string => (earlier === "" ? day : refreshedOn(day, earlier, other));

/** Which linked texts a refresh leaves otherwise than the table has them. */
export function otherTexts(
  blocks: readonly LinkedBlock[],
  choiceOf: (block: LinkedBlock) => EditedChoice | undefined,
): OtherTexts {
  const left = blocks.filter((block) =>
    block.state === "gone" ? choiceOf(block) !== "free" : isEdited(block) && choiceOf(block) === "keep",
  );
  const hasGone = left.some(isGone);
  if (left.every(isGone)) return hasGone ? "gone" : "none";
  return hasGone ? "editedAndGone" : "edited";
}

const isGone = ({ state, now, binding }: LinkedBlock): boolean =>
  state === "gone" || (now === "" && !mayBeEmpty(binding));

/** Stands in no day. */
const HOLE = "\n";
