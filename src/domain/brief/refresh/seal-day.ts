import type { BriefWords } from "../words/brief-words";

/** What the seal of a brief tells: the day of its linked texts, and state and day of all that a refresh left as it was. */
export interface SealDay {
  readonly day: string;
  /** "" where all is of one state. */
  readonly earlier: string;
}

type Words = Pick<BriefWords, "refreshedOn" | "refreshedOnBefore">;

/** What a seal tells behind its fingerprint, in the words of an earlier version, too. Never fails. */
export const readSealDay = (seal: string, { refreshedOn, refreshedOnBefore }: Words): SealDay =>
  partsOf(seal, refreshedOn) ?? partsOf(seal, refreshedOnBefore) ?? { day: seal, earlier: "" };

function partsOf(seal: string, refreshedOn: Words["refreshedOn"]): SealDay | undefined {
  const [before = "", between = "", behind = ""] = refreshedOn(HOLE, HOLE).split(HOLE);
  const at = seal.indexOf(between);
  if (at < 0 || !seal.startsWith(before) || !seal.endsWith(behind)) return undefined;
  return {
    day: seal.slice(before.length, at),
    earlier: seal.slice(at + between.length, seal.length - behind.length),
  };
}

export const writeSealDay = ({ day, earlier }: SealDay, { refreshedOn }: Words): string =>
  earlier === "" ? day : refreshedOn(day, earlier);

/** Stands in no day. */
const HOLE = "\n";
