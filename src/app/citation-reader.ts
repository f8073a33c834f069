import type { ResolvedCitation } from "../domain/citation/citation";
import { toNameIndex } from "../domain/citation/name-index";
import { readCitations } from "../domain/citation/read-citations";
import type { ResolutionContext } from "../domain/citation/resolve-citations";
import type { NameIndex } from "../domain/citation/name-index";
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

/** A reader of citations that reads each text once, however often it is asked. */
export function toCitationReader(catalogue: Catalogue, context: ResolutionContext = {}): CitationReader {
  const names = namesOf(catalogue);
  const read = new Map<string, readonly ResolvedCitation[]>();
  return (text) => {
    const known = read.get(text);
    if (known) return known;
    const citations = readCitations(text, { names, catalogue, context });
    read.set(text, citations);
    return citations;
  };
}
