import { foldStart } from "./folded-start";
import { ARTICLE_NAMES } from "./structures/headings";

/** Small words and signs between numbers, as in "14 and 15". */
const BETWEEN = String.raw`(?:[\d\s,/–—-]|(?<!\p{L})\p{L}{1,4}(?!\p{L}))`;

const NAMES = ARTICLE_NAMES.join("|");
const START = new RegExp(
  `^(?:(?:${NAMES})[. ]*(?:(?:№|no\\.?|n) ?)?\\d|\\d${BETWEEN}{0,12}(?:${NAMES})(?!\\p{L}))`,
  "u",
);

/** Behind its first number, a heading is over soon, or brings a title behind a sign. */
const END = new RegExp(`^${BETWEEN}{0,12}(?:[.:)\\]]\\s*[\\p{Lu}«“"(]|[([]|[\\])]?\\s*$)`, "u");

/**
 * Whether a line that was not read as a heading begins as that of an article does, with its name and a number, and says
 * nothing of it: "Статьи 14–15. (исключены)", "[Article 12]".
 */
export function looksLikeHeading(text: string): boolean {
  const bare = text.replace(/^[^\p{L}\d]+/u, "");
  const start = foldStart(bare);
  const [found] = START.exec(start.text) ?? [];
  return found !== undefined && END.test(bare.slice(start.at[found.length]));
}
