/**
 * The sentences of a text, in order, without the white space between them.
 *
 * A sentence ends with a full stop, a question or an exclamation mark, and what closes a quotation or bracket behind it,
 * where the next word could begin another one; a line ends one too. An abbreviation ("art. 5", "п. 1 ст. 16") or an
 * initial ends none. What comes last without such a mark is a sentence as it stands.
 */
export function sentencesOf(text: string): readonly string[] {
  return text.split(/\r\n|\r|\n/u).flatMap((line) => {
    const found: string[] = [];
    let start = 0;
    for (const { index, 0: mark } of line.matchAll(ENDS)) {
      const end = index + mark.length;
      if (endsWithAbbreviation(line.slice(Math.max(0, end - LONGEST_ABBREVIATION), end))) continue;
      found.push(line.slice(start, end).trim());
      start = end;
    }
    return [...found, line.slice(start).trim()].filter((sentence) => sentence !== "");
  });
}

/**
 * The first whole sentences of a text, at most `most` of them and together no longer than `longest` UTF-16 units; "" when
 * not even the first one is short enough. Comes back as it is, trimmed, when all of it fits.
 */
export function firstSentences(text: string, longest: number, most = Number.POSITIVE_INFINITY): string {
  const taken: string[] = [];
  let length = 0;
  for (const sentence of sentencesOf(text.slice(0, longest + READ_ON))) {
    length += sentence.length + (taken.length > 0 ? 1 : 0);
    if (taken.length >= most || length > longest) break;
    taken.push(sentence);
  }
  return taken.join(" ");
}

/** Far enough to see that what follows begins another sentence. */
const READ_ON = 100;

const ENDS = /[.!?]+[»”")\]]*(?=\s+[«“"(—–-]*\s*[\p{Lu}\p{Nd}])/gu;

const LONGEST_ABBREVIATION = 14;

const endsWithAbbreviation = (end: string): boolean => ABBREVIATION.test(end);
const ABBREVIATION =
  /(?:^|[\s(«"“])(?:\p{L}|arts?|paras?|nos?|ss|sec|ch|cf|vs|e\.g|i\.e|etc|St|Dr|Mr|Ms|Mrs|ст|пп|гл|см|ср|абз|подп|т\.е|т\.д|т\.п|т\.б|др|г|гг|б|тыс|млн|ред|им)\.$/iu;
