import { toEnclosure } from "./enclosure";

/**
 * The sentences of a text, in order, without the white space between them.
 *
 * A sentence ends with a full stop, a question or an exclamation mark, and what closes a quotation or bracket behind it,
 * where the next word could begin another one; a line ends one too. None ends inside a quotation or a bracket, which one
 * that is never closed is to the end of the text; nor with an abbreviation ("art. 5", "п. 1 ст. 16"), an initial, or the
 * number of a point ("3.", "п. 3.", "Article 3."). What comes last without such a mark is a sentence as it stands.
 */
export function sentencesOf(text: string): readonly string[] {
  const found: string[] = [];
  const isEnclosed = toEnclosure(text);
  let start = 0;
  for (const { index, 0: mark } of text.matchAll(ENDS)) {
    const end = index + mark.length;
    if (isEnclosed(end) || endsWithNoSentence(text.slice(Math.max(start, end - READ_BACK), end).trimStart())) continue;
    found.push(text.slice(start, end).trim());
    start = end;
  }
  return [...found, text.slice(start).trim()].filter((sentence) => sentence !== "");
}

const ENDS = /[.!?]+[»”“")\]]*(?=\s+[«“„"(—–-]*\s*[\p{Lu}\p{Nd}])|[\r\n]+/gu;

/** Far enough to see an abbreviation and the number behind it. */
const READ_BACK = 40;

const endsWithNoSentence = (end: string): boolean =>
  [ABBREVIATION, NUMBERED, POINT].some((pattern) => pattern.test(end));

const SHORTENED =
  '(?:^|[\\s(«„"“])(?:\\p{L}|arts?|paras?|subparas?|nos?|ss|sec|ch|cl|cf|vs|pp|e\\.g|i\\.e|etc|St|Dr|Mr|Ms|Mrs|ст|пп|п\\.п|гл|разд|см|ср|абз|подп|прим|напр|т\\.е|т\\.к|т\\.д|т\\.п|т\\.б|т\\.с\\.с|др|г|гг|б|тыс|млн|ред|им)\\.';
const NUMBER = "(?:\\p{Nd}+(?:[.-]\\p{Nd}+)*|[IVXLC]+)";
const ABBREVIATION = new RegExp(`${SHORTENED}$`, "iu");
const NUMBERED = new RegExp(`${SHORTENED}\\s*${NUMBER}\\.$`, "iu");
/** Where it begins a sentence or follows a colon, with what it is the number of. */
const POINT = new RegExp(`(?:^|[:;]\\s*)(?:\\p{Lu}\\p{L}*\\s+)?${NUMBER}(?:-\\p{L}+)?\\.$`, "u");
