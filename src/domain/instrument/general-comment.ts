import type { Instrument } from "./instrument";

/** Whether an instrument is a general comment of a treaty's committee, as its symbol says: `"CRC/C/GC/25"`. */
export const isGeneralComment = ({ symbol }: Pick<Instrument, "symbol">): boolean => symbol?.includes("/GC/") ?? false;
