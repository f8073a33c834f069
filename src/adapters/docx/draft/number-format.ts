import { LATIN, RUSSIAN_COUNTED } from "../../../domain/text/alphabets";

/** A number as Word writes it in a list of a format (`w:numFmt`); in digits where we don't know the format. */
export function formatListNumber(value: number, format: string): string {
  switch (format) {
    case "none":
    case "bullet":
      return "";
    case "decimalZero":
      return String(value).padStart(2, "0");
    case "upperRoman":
      return roman(value);
    case "lowerRoman":
      return roman(value).toLowerCase();
    case "upperLetter":
      return letter(value, LATIN).toUpperCase();
    case "lowerLetter":
      return letter(value, LATIN);
    case "russianUpper":
      return letter(value, RUSSIAN_COUNTED).toUpperCase();
    case "russianLower":
      return letter(value, RUSSIAN_COUNTED);
    default:
      return String(value);
  }
}

/** After the last letter they are doubled: z, aa, bb. */
const letter = (value: number, alphabet: string): string =>
  value < 1 || value > alphabet.length * 10
    ? String(value)
    : alphabet.charAt((value - 1) % alphabet.length).repeat(Math.ceil(value / alphabet.length));

const ROMAN = [
  [1000, "M"],
  [900, "CM"],
  [500, "D"],
  [400, "CD"],
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
] as const;

function roman(value: number): string {
  if (value < 1 || value > 3999) return String(value);
  let rest = value;
  let written = "";
  for (const [worth, sign] of ROMAN) {
    for (; rest >= worth; rest -= worth) written += sign;
  }
  return written;
}
