import type { DraftParagraph } from "./draft-paragraph";

/** A paragraph, and whether something says that it is a provision's: a mark, or that it is quoted. */
interface KnownParagraph extends DraftParagraph {
  readonly isOwn: boolean;
}

/**
 * How many paragraphs at the end of a draft are its signature: a line that names the office that signs, behind a
 * sentence that is over, and below it nothing but names, places, days and numbers. Anything else there is the draft's
 * own text.
 */
export function signatureLength(paragraphs: readonly KnownParagraph[]): number {
  let start = paragraphs.length;
  while (start > 0 && mayBeOfSignature(paragraphs[start - 1])) start--;
  const isBehindProvision = paragraphs.slice(0, start).some(({ isOwn }) => isOwn);
  const begin = paragraphs.findIndex((_, at) => at >= start && namesOffice(paragraphs, at));
  if (!isBehindProvision || begin < 1 || !SENTENCE_END.test(paragraphs[begin - 1]?.text ?? "")) return 0;
  return paragraphs.length - begin;
}

const SENTENCE_END = /[.!?][»”")]*\s*$/u;

const OFFICE = /(?:^|\s)(?:президент[іи]?|премьер-министр[іи]?|president|prime minister)(?=\s|$)/iu;

/** What stands above the office in a line of its own in Kazakh and Kyrgyz. */
const STATE_ABOVE = /^\s*(?:қазақстан республикасының|кыргыз республикасынын)\s*$/iu;

function namesOffice(paragraphs: readonly KnownParagraph[], at: number): boolean {
  const text = paragraphs[at]?.text ?? "";
  return OFFICE.test(text) || (STATE_ABOVE.test(text) && OFFICE.test(paragraphs[at + 1]?.text ?? ""));
}

/** Small words that stand between names and in days. */
const SMALL = new Set(
  (
    "of the for and " +
    "г год года город ж жыл жылы жылғы қ қаласы " +
    "января февраля марта апреля мая июня июля августа сентября октября ноября декабря " +
    "қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан " +
    "қаңтардағы ақпандағы наурыздағы сәуірдегі мамырдағы маусымдағы шілдедегі тамыздағы қыркүйектегі қазандағы " +
    "қарашадағы желтоқсандағы"
  ).split(" "),
);

const isNameOrNumber = (word: string): boolean => /^\p{Lu}|[\d_№]/u.test(word) || SMALL.has(word);

function mayBeOfSignature(paragraph: KnownParagraph | undefined): boolean {
  if (!paragraph || paragraph.isOwn || paragraph.kind !== undefined) return false;
  return (paragraph.text.match(/[\p{L}\p{N}_№-]+/gu) ?? []).every(isNameOrNumber);
}
