import type { DraftParagraph } from "./draft-paragraph";

/** A paragraph, and whether something says that it is a provision's: a mark, or that it is quoted. */
interface KnownParagraph extends DraftParagraph {
  readonly isOwn: boolean;
}

/**
 * How many paragraphs at the end of a draft are its signature: a line that names the office that signs, behind a
 * sentence that is over, with a name or a blank for one, and below it nothing but names, places, days and numbers. A
 * draft that nobody has signed yet ends with the head of state alone.
 * Anything else there is the draft's own text, such as a list of offices.
 */
export function signatureLength(paragraphs: readonly KnownParagraph[]): number {
  let start = paragraphs.length;
  while (start > 0 && mayBeOfSignature(paragraphs[start - 1])) start--;
  const isBehindProvision = paragraphs.slice(0, start).some(({ isOwn }) => isOwn);
  const begin = paragraphs.findIndex((_, at) => at >= start && namesOffice(paragraphs, at));
  if (!isBehindProvision || begin < 1 || !SENTENCE_END.test(paragraphs[begin - 1]?.text ?? "")) return 0;
  const lines = paragraphs.slice(begin).map(({ text }) => text);
  const isSigned = lines.filter((text) => OFFICE.test(text)).length === 1 && lines.some((text) => SIGNER.test(text));
  return isSigned || UNSIGNED.test(lines.join(" ").trim()) ? lines.length : 0;
}

const SENTENCE_END = /[.!?][»”")]*\s*$/u;

/** "К. ТОКАЕВ", or the blank for a day or a name. A list of offices has neither. */
const SIGNER = /\p{Lu}\.\s*\p{Lu}\p{L}+|__/u;

/** "Президент Республики Казахстан" and nothing else. */
const UNSIGNED =
  /^(?:президент\s+республики\s+\p{L}+|президент\s+\p{L}+\s+республики|\p{L}+\s+республикасы[нң]ы[нң]\s+президент[іи]?|president\s+of\s+the\s+republic\s+of\s+\p{L}+)$/iu;

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
