import type { ResolvedCitation } from "../domain/citation/citation";
import { toNameIndex } from "../domain/citation/names/name-index";
import { readInContext } from "../domain/citation/read-citations";
import { toTextContext } from "../domain/citation/resolve/text-context";
import type { ResolutionContext, TextContext } from "../domain/citation/resolve/text-context";
import type { NameIndex } from "../domain/citation/names/name-index";
import { readNameIndex } from "../domain/citation/names/packed-names";
import type { PackedNames } from "../domain/citation/names/packed-names";
import type { Catalogue } from "../domain/instrument/catalogue";
import { UnusableInput } from "../domain/result";

export type CitationReader = (text: string) => readonly ResolvedCitation[];

/** Making an index takes longer than reading a table, so a catalogue gets one and keeps it. */
const indexes = new WeakMap<Catalogue, NameIndex>();

function namesOf(catalogue: Catalogue): NameIndex {
  const known = indexes.get(catalogue);
  if (known) return known;
  const names = toNameIndex(catalogue);
  indexes.set(catalogue, names);
  return names;
}

/**
 * Spare a catalogue the making of its index, where one was made when the program was built; that of another is ignored,
 * and so is any after the first, since reading it takes as long as reading a review.
 */
export function giveNames(catalogue: Catalogue, packed: PackedNames): void {
  if (indexes.has(catalogue)) return;
  const names = readNameIndex(packed, catalogue);
  if (names) indexes.set(catalogue, names);
}

/** What reading the texts of a review needs to know, made ready. */
export const readingContext = (catalogue: Catalogue, context: ResolutionContext = {}): TextContext =>
  toTextContext(namesOf(catalogue), catalogue, context);

/** Far more than any review has. Citations are what takes memory in a check: up to 2 kB each, ten times its texts. */
export const MOST_CITATIONS = 500_000;

/**
 * A reader of citations that reads each text once, however often it is asked.
 *
 * @param most citations it may come to remember; reading on throws UnusableInput
 */
export function toCitationReader(
  catalogue: Catalogue,
  context: ResolutionContext = {},
  most = Infinity,
): CitationReader {
  const known = readingContext(catalogue, context);
  const read = new Map<string, readonly ResolvedCitation[]>();
  let count = 0;
  return (text) => {
    const before = read.get(text);
    if (before) return before;
    const citations = readInContext(text, known);
    count += citations.length;
    if (count > most) throw tooManyCitations(most);
    read.set(text, citations);
    return citations;
  };
}

export const tooManyCitations = (most: number): UnusableInput =>
  new UnusableInput({
    en: `The review cites more than ${most.toLocaleString("en-US")} times, more than can be checked safely; check it in parts`,
    ru: `В обзоре больше ${most.toLocaleString("ru")} ссылок, и проверить их безопасно нельзя; проверяйте его по частям`,
    kk: `Шолуда ${most.toLocaleString("ru")} сілтемеден артық бар, оларды қауіпсіз тексеру мүмкін емес; оны бөліп тексеріңіз`,
  });
