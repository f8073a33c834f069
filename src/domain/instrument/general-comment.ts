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
