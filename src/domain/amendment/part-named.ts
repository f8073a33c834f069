import { MEANS } from "./defining-words";
import { isFirst, isNext, marksIn } from "./item-marks";
import type { ItemMark } from "./item-marks";
import { placesSaid } from "./places-said";

/** An item or a definition within a text. */
export interface TextPart {
  readonly start: number;
  readonly end: number;
  /** Up to here it is certain that the text is the part's: behind a last item there may be words of the whole. */
  readonly sure: number;
}

/**
 * The one part of a text that a solution names, with all sentences, lines and inner lists that it has: an item goes up
 * to the next mark of its own count, a definition to the next one. Undefined where there is none, or nobody can tell.
 *
 * @param item its mark, "a", or with the bracket that it must have, "a)"
 * @param term that it defines
 */
export function partNamed(
  text: string,
  { item, term }: { readonly item?: string | undefined; readonly term?: string | undefined },
): TextPart | undefined {
  const marks = marksIn(text);
  if (item === undefined) return term === undefined ? undefined : definitionOf(term, text, marks);
  const [own, ...others] = marks.filter((mark) => isCalled(mark, item));
  if (!own || others.length > 0) return undefined;
  return term === undefined || isTermOf(term, text.slice(own.start)) ? itemAt(own, text, marks) : undefined;
}

const isCalled = ({ value, closes }: ItemMark, item: string): boolean =>
  item.endsWith(")") ? closes === ")" && `${value})` === item : value === item;

function itemAt(own: ItemMark, text: string, marks: readonly ItemMark[]): TextPart | undefined {
  const behind = marks.filter((mark) => mark.start > own.start && mark.shape === own.shape);
  // Behind "1)" there may be "1-1)" and "2)".
  const [next, ...others] = behind.filter((mark) => isNext(own.value, mark.value));
  if (others.some(({ value }) => value === next?.value)) return undefined;
  // A letter that is a numeral, too: "(h) …: (i) …; (ii) …".
  if (next) return isNumeral(next, behind) ? undefined : partUpTo(next.start, own.start, text);
  return behind[0] && !isFirst(behind[0].value) ? undefined : lastPart(own.start, text);
}

const isNumeral = ({ value }: ItemMark, marks: readonly ItemMark[]): boolean =>
  value === "i" && marks.some((mark) => mark.value === "ii");

/** What goes on behind a semicolon without a mark may be an item that has lost it. */
function partUpTo(end: number, start: number, text: string): TextPart {
  const goesOn = text.slice(start, end).search(UNMARKED);
  return { start, end, sure: goesOn < 0 ? end : start + goesOn };
}

const UNMARKED = /;[^\S\r\n]+(?!(?:(?:and|or|и|или|және|немесе)\s+)?(?:\(?[\p{L}\p{N}-]{1,4}[.)]\s|$))(?=\S)/u;

/** What stands behind a first sentence or line may be of the whole. */
function lastPart(start: number, text: string): TextPart {
  const ends = text.slice(start).search(SENTENCE_END);
  const { sure } = partUpTo(text.length, start, text);
  return { start, end: text.length, sure: ends < 0 ? sure : Math.min(sure, start + ends) };
}

const SENTENCE_END = /(?<!^\s*\p{N}{1,3})[.!?]["”»]?\s+(?=[("“«]?\p{Lu})|(?<=\S\s*)[\r\n]/u;

function definitionOf(term: string, text: string, marks: readonly ItemMark[]): TextPart | undefined {
  const starts = [...new Set([0, ...[...text.matchAll(STARTS)].map(({ 0: end, index }) => index + end.length)])];
  const [start, ...others] = starts.filter((at) => isTermOf(term, text.slice(at)));
  if (start === undefined || others.length > 0) return undefined;
  const mark = marks.find((one) => one.start === start + text.slice(start).search(/\S/u));
  if (mark) return itemAt(mark, text, marks);
  const isQuoted = OPENS.test(text.slice(start).replace(BEFORE_TERM, ""));
  const end = starts.find((at, index) => {
    const piece = text.slice(at, starts[index + 1]);
    return at > start && OPENS.test(piece) === isQuoted && !MARKED.test(piece) && BEHIND_TERM.test(piece);
  });
  return end === undefined ? lastPart(start, text) : partUpTo(end, start, text);
}

/** Where definitions begin; in a sentence that follows one only with the mark of an item or of a quotation. */
const STARTS = /;\s+|[\r\n]+\s*|[:.!?]\s+(?=\(?[\p{L}\p{N}-]{1,4}[.)]\s|["“«„‘])/gu;
const OPENS = /^\s*["“«„‘]/u;
const MARKED = /^\s*\(?[\p{L}\p{N}-]{1,4}[.)]\s/u;

/**
 * Whether a definition is of a term, in any form of its words: "child" of "“child” means", not of "“child data” means".
 */
function isTermOf(term: string, definition: string): boolean {
  const [said = ""] = definition.slice(0, LONGEST_TERM).replace(LEAD, "").split(BEHIND_TERM);
  const head = said.replace(IN_BRACKET, "");
  return countWords(head) === countWords(term) && placesSaid(term, head)[0] === 0;
}

/** Characters that a term may have with its mark and what leads to it. */
const LONGEST_TERM = 300;

const countWords = (words: string): number => words.match(/\p{N}+|[\p{L}\p{M}]+/gu)?.length ?? 0;

const DEFINES = `(?:\\s[–—-]\\s|,? ${MEANS}|,? понима[ею]тся(?!\\p{L})|,? деп(?=[^.;]* (?:түсініледі|танылады|ұғынылады)))`;
const BEHIND_TERM = new RegExp(`["”»’]|${DEFINES}`, "u");
/** Another name of the term: "ребенок (несовершеннолетний) – …". */
const IN_BRACKET = /\s*\([^()]*\)\s*$/u;
/** A term in quotation marks, right before what defines it. */
const QUOTED = `["“«„‘][^"“”«»„‘’]*["”»’](?:,[^,;]*,)?(?=${DEFINES})`;
/**
 * What may lead to a term: "In this Act, “child” means", "The term “child”", «Под ребенком понимается», «Осы Заңда бала
 * деп».
 */
const LEAD_IN = `(?:(?:in|for|в|для|осы)\\s[^"“«„‘.;:!?]*(?=${QUOTED})|the (?:(?:term|word|expression) )?(?=${QUOTED})|под (?=[^.;:]* понима[ею]тся)|осы \\p{L}+[дт][ае] (?=[^.;:]* деп))`;
const BEFORE_TERM = new RegExp(`^\\s*(?:\\(?[\\p{L}\\p{N}-]{1,4}[.)]\\s+)?(?:${LEAD_IN})?`, "iu");
const LEAD = new RegExp(`${BEFORE_TERM.source}["“«„‘']?`, "iu");
