/** Small words that stand between names and in days. */
const SMALL = new Set(
  (
    "of the for and dated " +
    "г год года город ж жыл жылы жылғы қ қаласы " +
    "января февраля марта апреля мая июня июля августа сентября октября ноября декабря " +
    "қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан " +
    "қаңтардағы ақпандағы наурыздағы сәуірдегі мамырдағы маусымдағы шілдедегі тамыздағы қыркүйектегі қазандағы " +
    "қарашадағы желтоқсандағы"
  ).split(" "),
);

const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{N}_№-]+/gu) ?? [];

const isNameOrNumber = (word: string): boolean => /^\p{Lu}|[\d_№]/u.test(word) || SMALL.has(word);

/** Whether a text is made of nothing but names, places, days and numbers. */
export const isNamesAndDays = (text: string): boolean => wordsOf(text).every(isNameOrNumber);

/** Longer than the name of any act. */
const LONGEST = 400;
/** "к", "to the", before a name. */
const isJoint = (word: string): boolean => word.length <= 3 && /^\p{Ll}/u.test(word);

/**
 * Whether words name an act and say nothing of it: "к Закону Республики Казахстан «О детях»". A sentence about an annex has
 * an end, or a small word that is more than a joint.
 */
export function namesAct(text: string): boolean {
  if (text.length > LONGEST || /[.;:,!?—–-]\s*$/u.test(text)) return false;
  const words = wordsOf(text.replace(/[«“„"][^»”"]*[»”"]/gu, " ")).filter((word) => !isJoint(word));
  const isTitleAtEdge = /^\s*[«“„"]|[»”"]\s*$/u.test(text);
  return (
    words.some((word) => /^\p{Lu}/u.test(word)) && (isTitleAtEdge ? isNameFirst(words) : words.every(isNameOrNumber))
  );
}

const isNameFirst = ([first = ""]: readonly string[]): boolean => /^\p{Lu}/u.test(first);
