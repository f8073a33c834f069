import type { Instrument } from "./instrument";

/** "94-V" of "№ 94-V ЗРК": the number of an act, where laws of its state have a Roman one behind theirs; else undefined. */
export const romanNumber = ({ symbol }: Instrument): string | undefined =>
  /^№ (\d+-[IVXL]+)(?: |$)/u.exec(symbol ?? "")?.[1];
