import { memoise } from "../memoise";
import type { Instrument } from "./instrument";

/**
 * The number of a general comment of the Committee on the Rights of the Child, also of one made with another committee, as
 * its symbol says; undefined for all else.
 */
export const childCommentNumber = memoise(({ symbol }: Pick<Instrument, "symbol">): string | undefined =>
  symbol?.includes("CRC/") ? /(?:^|-)CRC\/(?:C\/)?GC\/(?:\d{4}\/)?(\d+)(?:\/Rev\.\d+)?$/u.exec(symbol)?.[1] : undefined,
);

/** Whether an instrument is a general comment of a treaty's committee, as its symbol says: `"CRC/C/GC/25"`. */
export const isGeneralComment = ({ symbol }: Pick<Instrument, "symbol">): boolean => symbol?.includes("/GC/") ?? false;

/** Whether a treaty is the one whose committee's general comments those are. */
export const isChildTreaty = ({ short }: Pick<Instrument, "short">): boolean => short === "CRC";

/**
 * Whether a general comment is the one of its number of a treaty's committee: "CMW/C/GC/3-CRC/C/GC/22" is No. 22 of that on
 * the rights of the child.
 */
export function isCommentOf(comment: Pick<Instrument, "symbol">, treaty: Pick<Instrument, "short">): boolean {
  const number = childCommentNumber(comment);
  return (comment.symbol ?? "")
    .split("-")
    .some((part) => part.startsWith(`${treaty.short}/`) && part.split("/").includes(number ?? ""));
}

/** Whether something names general comments, and nothing else. */
export const areComments = (named: { readonly instruments: readonly Instrument[] } | undefined): boolean =>
  named !== undefined && named.instruments.length > 0 && named.instruments.every(isGeneralComment);
