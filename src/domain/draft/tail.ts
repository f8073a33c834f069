import { endsSentence } from "../text/ends-sentence";
import type { DraftParagraph } from "./draft-paragraph";
import { isNamesAndDays } from "./names-and-days";
import {
  announces,
  executorIn,
  isAgreed,
  isCopyright,
  isOfPerson,
  isStamp,
  namesSigningOffice,
  telephoneIn,
} from "./words/signature-words";
import { isSentence } from "./words/verbs";

/** A paragraph, and whether something says that it is a provision's. */
interface KnownParagraph extends DraftParagraph {
  readonly isOwn: boolean;
}

/** The end of a draft, or of its articles. */
interface TailEnd {
  /** Above which no tail begins. */
  readonly first: number;
  readonly end: number;
  /** Whether an annex ends here, whose form may end with who signs it: only the site's own lines are none of it. */
  readonly isForm: boolean;
}

/**
 * Where begins what stands at the end of a draft and is none of its text, piece by piece from below: who signs it and
 * when, who agreed, whom to call, whose site it is. Such pieces stand below a sentence that is over; whose site it is,
 * below anything.
 *
 * @param signature where the signature of a head of state or of government begins that ends above a paragraph
 * @returns `end` where there is no such piece
 */
export function tailAbove(
  paragraphs: readonly KnownParagraph[],
  { first, end, isForm }: TailEnd,
  signature: (first: number, end: number) => number | undefined,
): number {
  let start = end;
  for (let at = end; at > first;) {
    const footer = footerAbove(paragraphs, first, at);
    const signed = footer ?? signature(first, at);
    const next = signed ?? (isForm ? undefined : pieceAbove(paragraphs, first, at));
    if (next === undefined) return start;
    const isBelowSentence = endsSentence(paragraphs[next - 1]?.text ?? "");
    if (isBelowSentence || (footer !== undefined && at === start)) start = next;
    at = next;
  }
  return start;
}

/** The most lines below the one that says whose site it is. */
const MOST_BELOW = 6;

function footerAbove(paragraphs: readonly KnownParagraph[], first: number, end: number): number | undefined {
  for (let at = end - 1; at >= Math.max(first, end - 1 - MOST_BELOW); at--) {
    const paragraph = paragraphs[at];
    if (!paragraph || !isPlain(paragraph)) return undefined;
    if (isCopyright(paragraph.text)) return at;
    if (endsSentence(paragraph.text) || paragraph.text.length > LONGEST) return undefined;
  }
  return undefined;
}

function pieceAbove(paragraphs: readonly KnownParagraph[], first: number, end: number): number | undefined {
  const last = paragraphs[end - 1];
  if (!last || !isPlain(last)) return undefined;
  const above = paragraphs[end - 2]?.text ?? "";
  const isLine =
    isContact(last.text) || isTelephone(last.text, above) || (isAgreed(last.text) && end < paragraphs.length);
  return isLine ? end - 1 : signedAbove(paragraphs, first, end);
}

/** The most lines that an office and a name are broken into, and the most with place, day and number below them. */
const MOST_OF_OFFICE = 6;
const MOST_OF_DAYS = 3;
const LONGEST = 150;

/**
 * "Министр цифрового развития / Республики Казахстан   Ж. Асанов", and below it where, when and under which number: one
 * office and one name. Names behind a dash, several offices, and what the sentence above announces, are a list of the
 * law.
 */
function signedAbove(paragraphs: readonly KnownParagraph[], first: number, end: number): number | undefined {
  let last = end - 1;
  while (last > first && end - last <= MOST_OF_DAYS && isDay(paragraphs[last])) last--;
  if (!endsWithName(paragraphs[last]?.text ?? "")) return undefined;
  let start = last + 1;
  while (start > first && last + 1 - start < MOST_OF_OFFICE && mayBeOfOffice(paragraphs[start - 1])) {
    if (start <= last && endsWithName(paragraphs[start - 1]?.text ?? "")) break;
    start--;
  }
  const lines = paragraphs.slice(start, last + 1).map(({ text }) => text);
  const text = lines.join(" ");
  const isOfOne = lines.filter(beginsOffice).length <= 1 && !NAME_BEHIND_DASH.test(text.slice(-LONGEST));
  return isOfOne && namesSigningOffice(text) && !announces(paragraphs[start - 1]?.text ?? "") ? start : undefined;
}

const isPlain = ({ isOwn, kind }: KnownParagraph): boolean => !isOwn && kind === undefined;

/** Place, day and number, or where the stamp goes. */
const isDay = (paragraph: KnownParagraph | undefined): boolean =>
  paragraph !== undefined &&
  isPlain(paragraph) &&
  (isStamp(paragraph.text) || (/\d/u.test(paragraph.text) && isNamesAndDays(paragraph.text)));

/** "А. Асанов", "Асанов А.Б.", a blank, or a name of two words behind a gap, which is no name of a state. */
const NAME_AT_END =
  /(?:\p{Lu}\p{Ll}?\.[\s-]*){1,3}\p{Lu}[\p{L}-]+\s*$|\p{Lu}\p{Ll}+\s+(?:\p{Lu}\.\s?){1,2}$|_{3,}[\s/|]*$|\S(?:\s{3,}|\t\s*)(?!.*(?:еспубли|epubli))\p{Lu}\p{L}+\s+\p{Lu}\p{L}+\s*$/u;

const endsWithName = (text: string): boolean => NAME_AT_END.test(text.trimEnd().slice(-LONGEST));

/** "Заместитель / председателя", "Заместитель Премьер-Министра – / Министр экономики" are one office. */
const beginsOffice = (line: string, at: number, lines: readonly string[]): boolean =>
  namesSigningOffice(line) && !/^\s*\p{Ll}/u.test(line) && !/[–—-]\s*$/u.test(lines[at - 1] ?? "");

/** "Секретарь Комиссии – А. Асанов" */
const NAME_BEHIND_DASH =
  /[–—-]\s+(?:(?:\p{Lu}\p{Ll}?\.[\s-]*){1,3}\p{Lu}[\p{L}-]+|\p{Lu}[\p{L}-]+(?:\s+\p{Lu}[\p{L}.]*)*|_+)\s*$/u;

function mayBeOfOffice(paragraph: KnownParagraph | undefined): boolean {
  if (!paragraph || !isPlain(paragraph) || paragraph.text.length > LONGEST) return false;
  const { text } = paragraph;
  if (/[.;:!?]\s*$/u.test(text) && !endsWithName(text)) return false;
  return !isContact(text) && !isAgreed(text) && !isSentence(text);
}

/** A person or a telephone: a body that is to do something is the law's own. */
const isContact = (text: string): boolean => text.length <= LONGEST && areNames(executorIn(text)) && isOfPerson(text);

/** Telephones below who prepared the draft; elsewhere they may be those of a body that the law names. */
const isTelephone = (text: string, above: string): boolean => isContact(above) && areNames(telephoneIn(text));

const areNames = (rest: string | undefined): boolean => rest !== undefined && isNamesAndDays(rest);
