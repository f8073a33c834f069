import { formatListNumber } from "../docx/draft/number-format";

const FORMATS: Readonly<Record<string, string>> = {
  a: "lowerLetter",
  A: "upperLetter",
  i: "lowerRoman",
  I: "upperRoman",
};

/** The number of a list's item as a browser shows it, by the list's type. */
export const formatOrderedNumber = (value: number, type: string): string =>
  formatListNumber(value, FORMATS[type] ?? "decimal");
