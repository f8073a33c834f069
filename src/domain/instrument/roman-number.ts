import type { Instrument } from "./instrument";

/** "94-V" of "№ 94-V ЗРК": the number of an act, where laws of its state have a Roman one behind theirs; else undefined. */
export const romanNumber = ({ symbol }: Instrument): string | undefined =>
  /^№ (\d+-[IVXL]+)(?: |$)/u.exec(symbol ?? "")?.[1];

/** Whether an act is numbered by its chapter among the statutes of a year, "2018 c. 12", and has no other number. */
export const isNumberedByChapter = ({ symbol }: Instrument): boolean => /^\d{4} c\. \d+$/u.test(symbol ?? "");
