import type { ResolvedCitation } from "../domain/citation/citation";
import { toNameIndex } from "../domain/citation/names/name-index";
import { readInContext } from "../domain/citation/read-citations";
import { toTextContext } from "../domain/citation/resolve/text-context";
import type { ResolutionContext, TextContext } from "../domain/citation/resolve/text-context";
import type { NameIndex } from "../domain/citation/names/name-index";
import type { Catalogue } from "../domain/instrument/catalogue";

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

/** What reading the texts of a review needs to know, made ready. */
export const readingContext = (catalogue: Catalogue, context: ResolutionContext = {}): TextContext =>
  toTextContext(namesOf(catalogue), catalogue, context);

/** A reader of citations that reads each text once, however often it is asked. */
export function toCitationReader(catalogue: Catalogue, context: ResolutionContext = {}): CitationReader {
  const known = readingContext(catalogue, context);
  const read = new Map<string, readonly ResolvedCitation[]>();
  return (text) => {
    const before = read.get(text);
    if (before) return before;
    const citations = readInContext(text, known);
    read.set(text, citations);
    return citations;
  };
}
