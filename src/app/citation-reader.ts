import type { ResolvedCitation } from "../domain/citation/citation";
import { toNameIndex } from "../domain/instrument/alias-index";
import { readCitations } from "../domain/citation/read-citations";
import type { ResolutionContext } from "../domain/citation/resolve-citations";
import type { Catalogue } from "../domain/instrument/catalogue";

export type CitationReader = (text: string) => readonly ResolvedCitation[];

/** A reader of citations that reads each text once, however often it is asked. */
export function toCitationReader(catalogue: Catalogue, context: ResolutionContext = {}): CitationReader {
  const names = toNameIndex(catalogue);
  const read = new Map<string, readonly ResolvedCitation[]>();
  return (text) => {
    let citations = read.get(text);
    if (!citations) read.set(text, (citations = readCitations(text, { names, catalogue, context })));
    return citations;
  };
}
