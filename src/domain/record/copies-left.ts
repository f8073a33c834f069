import { inEachLanguage } from "../language";
import type { Localised } from "../language";
import type { LeftThread } from "./record-plan";

/** Comments of a sheet that is or holds a copy, which are not recorded again. */
export interface CopyLeft {
  readonly sheet: string;
  readonly count: number;
}

/** What was left out of copies, sheet by sheet, as a person is told. */
export function copiesLeft(left: readonly LeftThread[]): readonly CopyLeft[] {
  const on = left.filter(({ kind }) => kind === "copied");
  return [...new Set(on.map(({ thread }) => thread.sheet))].map((sheet) => ({
    sheet,
    count: on.filter(({ thread }) => thread.sheet === sheet).length,
  }));
}

/** Where comments were left out, how many, and what to do. */
export const tellCopyLeft = ({ sheet, count }: CopyLeft): Localised =>
  inEachLanguage((language) => LEFT[language](sheet, count));

const LEFT: Localised<(sheet: string, count: number) => string> = {
  en: (sheet, count) =>
    `The sheet “${sheet}” holds a copy: comments there (${count}) say what the review has already and are not recorded again. Delete the copy or keep it in a file of its own.`,
  ru: (sheet, count) =>
    `На листе «${sheet}» копия: комментарии на нем (${count}) повторяют то, что в обзоре уже есть, и не записываются еще раз. Удалите копию или храните ее в отдельном файле.`,
  kk: (sheet, count) =>
    `«${sheet}» парағында көшірме тұр: ондағы пікірлер (${count}) шолуда бар сөзді қайталайды және екінші рет жазылмайды. Көшірмені жойыңыз немесе бөлек файлда сақтаңыз.`,
};
