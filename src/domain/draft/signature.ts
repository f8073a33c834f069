import { endsSentence } from "../text/ends-sentence";
import type { DraftParagraph } from "./draft-paragraph";
import { isNamesAndDays } from "./names-and-days";
import { tailAbove } from "./tail";

/** A paragraph, and what is known of it. */
interface KnownParagraph extends DraftParagraph {
  /** Whether something says that it is a provision's: a mark, or that it is quoted. */
  readonly isOwn: boolean;
  /** Whether an annex begins here: an act is signed above its annexes. */
  readonly opensAnnex: boolean;
}

/** Where a signature stands: its first paragraph, and the one behind it. */
export interface SignatureRange {
  readonly start: number;
  readonly end: number;
}

/**
 * The paragraphs at the end of an act, above its annexes, that are its signature, with whom to call and whose site it
 * is; the latter at the very end, too, if there are annexes.
 */
export function findSignatures(paragraphs: readonly KnownParagraph[]): readonly SignatureRange[] {
  const first = paragraphs.findIndex(({ isOwn }) => isOwn);
  if (first < 0) return [];
  const annexes = paragraphs.flatMap(({ opensAnnex }, index) => (opensAnnex && index > first ? [index] : []));
  const found: SignatureRange[] = [];
  [...annexes, paragraphs.length].forEach((end, at, { length }) => {
    if (found.length > 0 && at < length - 1) return;
    const signature = (from: number, below: number) =>
      found.length > 0 ? undefined : signatureAbove(paragraphs, from, below);
    // Above the first annex, or without any, no form of an annex ends.
    const isForm = at > 0 || paragraphs[first]?.opensAnnex === true;
    const start = tailAbove(paragraphs, { first: first + 1, end, isForm }, signature);
    if (start < end) found.push({ start, end });
  });
  return found;
}

/**
 * Where the signature of a head of state or of government begins that ends above a paragraph: a line that names the
 * office, behind a sentence that is over, with a name or a blank for one, and below it nothing but names, places, days
 * and numbers. A draft that nobody has signed yet ends with the head of state alone. Anything else there is the draft's
 * own text, such as a list of offices.
 */
function signatureAbove(paragraphs: readonly KnownParagraph[], first: number, end: number): number | undefined {
  let start = end;
  while (start > first && mayBeOfSignature(paragraphs[start - 1])) start--;
  while (start < end && !namesOffice(paragraphs, start)) start++;
  if (start === end || !endsSentence(paragraphs[start - 1]?.text ?? "")) return undefined;
  const lines = paragraphs.slice(start, end).map(({ text }) => text);
  const isSigned = lines.filter((text) => OFFICE.test(text)).length === 1 && lines.some((text) => SIGNER.test(text));
  return isSigned || UNSIGNED.test(lines.join(" ").trim()) ? start : undefined;
}

/** Whether a line is one of a signature, as far as it tells by itself. */
export const isOfSignature = (text: string): boolean => OFFICE.test(text) || SIGNER.test(text);

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

function mayBeOfSignature(paragraph: KnownParagraph | undefined): boolean {
  if (!paragraph || paragraph.isOwn || paragraph.kind !== undefined) return false;
  return isNamesAndDays(paragraph.text);
}
