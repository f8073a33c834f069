import type { ResolvedCitation } from "../citation/citation";
import { memoise } from "../memoise";
import { fold } from "../text/fold";
import { holdsName } from "../text/holds-name";
import type { RequiredDocument } from "./required-documents";

/** Texts in which documents are looked for. */
export interface CitingTexts {
  /** Sources and justifications: a document counts when it is cited, or named. */
  readonly sources: readonly string[];
  /** Issues and solutions: it counts only when it is cited. */
  readonly prose: readonly string[];
}

type CitationsIn = (text: string) => readonly ResolvedCitation[];

/** Those of some documents that texts cite: as one of their instruments, or by one of their names among the sources. */
export const documentsIn = (
  documents: readonly RequiredDocument[],
  texts: CitingTexts,
  citationsIn: CitationsIn,
): readonly RequiredDocument[] => documents.filter(documentFinder(texts, citationsIn));

/** Tells of one document after another whether texts cite it. */
export function documentFinder(
  { sources, prose }: CitingTexts,
  citationsIn: CitationsIn,
): (document: RequiredDocument) => boolean {
  const cited = new Set(
    [...sources, ...prose].flatMap((text) => citationsIn(text).map(({ instrument }) => instrument)),
  );
  const text = fold(sources.join("\n"));
  const known = new Map<string, boolean>();
  const isNamed = (name: string): boolean => {
    const isHeld = known.get(name) ?? holdsName(text, name);
    known.set(name, isHeld);
    return isHeld;
  };
  return memoise(({ instruments, names }) => instruments.some((id) => cited.has(id)) || names.some(isNamed));
}
