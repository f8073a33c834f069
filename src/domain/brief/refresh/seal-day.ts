import type { BriefWords } from "../words/brief-words";

/** What the seal of a brief tells: the day of its linked texts, and state and day of all that a refresh left as it was. */
export interface SealDay {
  readonly day: string;
  /** "" where all is of one state. */
  readonly earlier: string;
}

type Words = Pick<BriefWords, "refreshedOn">;

/** What a seal tells behind its fingerprint. Never fails. */
export function readSealDay(seal: string, { refreshedOn }: Words): SealDay {
  const [before = "", between = "", behind = ""] = refreshedOn(HOLE, HOLE).split(HOLE);
  const at = seal.indexOf(between);
  if (at < 0 || !seal.startsWith(before) || !seal.endsWith(behind)) return { day: seal, earlier: "" };
  return {
    day: seal.slice(before.length, at),
    earlier: seal.slice(at + between.length, seal.length - behind.length),
  };
}

export const writeSealDay = ({ day, earlier }: SealDay, { refreshedOn }: Words): string =>
  earlier === "" ? day : refreshedOn(day, earlier);

/** Stands in no day. */
const HOLE = "\n";
