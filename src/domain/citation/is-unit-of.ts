import type { Instrument } from "../instrument/instrument";

/** Units that exclude each other: a text numbered by one has none of the others. */
const EXCLUSIVE: ReadonlySet<string> = new Set([
  "article",
  "paragraph",
  "principle",
  "standard",
  "section",
  "indicator",
  "requirement",
  "fundamental",
]);

const MOST_SECTIONS = 30;

/**
 * Whether an instrument may have places of a unit: the one it is numbered by, one of its parts', or one that excludes
 * none of these.
 *
 * @param text the words around, whose script tells the language
 * @param number the first number: a text whose paragraphs are counted has few sections
 */
export function isUnitOf(unit: string, { pinpoint, parts }: Instrument, text: string, number: string): boolean {
  if (unit === pinpoint.unit || !EXCLUSIVE.has(unit) || !EXCLUSIVE.has(pinpoint.unit)) return true;
  if (parts.some((part) => part.unit === unit)) return true;
  if (unit === "section" && pinpoint.unit === "paragraph") return !(Number(number) > MOST_SECTIONS);
  if (unit === "section" || unit === "paragraph")
    return pinpoint.unit !== "article" && pinpoint.unit !== "principle" && pinpoint.unit !== "standard";
  // In Russian and Kazakh the sections of foreign acts are called articles.
  return unit === "article" && pinpoint.unit === "section" && /[а-яәғқңөұүһі]/iu.test(text);
}
