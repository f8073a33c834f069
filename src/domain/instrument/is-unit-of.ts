import type { Instrument } from "./instrument";
import { UNKNOWN_UNIT } from "./unlisted-instrument";

/** A text numbered through by one of these has no others, unless the catalogue lists such a part. */
const STRICT: ReadonlySet<string> = new Set(["article", "paragraph", "principle", "standard", "section"]);
/** The rest of what a text is numbered by; two of them exclude each other too, but nothing says that a text has no paragraphs. */
const COUNTED: ReadonlySet<string> = new Set([...STRICT, "indicator", "requirement", "fundamental"]);

/** A text whose paragraphs are counted has few sections. */
const MOST_SECTIONS = 30;

/**
 * Whether an instrument may have places of a unit: the one it is numbered by, one of its parts', or one that excludes
 * none of these.
 *
 * @param text the words around, whose script tells the language
 * @param number the first number cited
 */
export function isUnitOf(unit: string, { pinpoint, parts }: Instrument, text: string, number: string): boolean {
  const { unit: main } = pinpoint;
  if (unit === main || main === "page" || main === UNKNOWN_UNIT || parts.some((part) => part.unit === unit))
    return true;
  if (pinpoint.divisions?.[unit] !== undefined) return true;
  if (unit === "section" && main === "paragraph") return !(Number(number) > MOST_SECTIONS);
  if (unit === "paragraph" && main === "section") return true;
  if (isCalled(unit, main)) return unit !== "article" || /[а-яәғқңөұүһі]/iu.test(text);
  if (STRICT.has(main)) return false;
  return unit === "section" || unit === "paragraph" || !COUNTED.has(unit) || !COUNTED.has(main);
}

/** Units that a language calls by the word for another: Russian «пункт» is a paragraph, a point and a clause. */
const CALLED: Readonly<Record<string, readonly string[]>> = {
  section: ["article"],
  point: ["paragraph"],
  clause: ["paragraph"],
  "action area": ["area"],
  capability: ["component"],
};

/** Whether a unit may be called by another's word: sections of foreign acts are articles in Russian and Kazakh. */
export const isCalled = (unit: string, main: string): boolean => CALLED[main]?.includes(unit) ?? false;
