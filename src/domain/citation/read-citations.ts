import type { NameIndex } from "./names/name-index";
import type { Catalogue } from "../instrument/catalogue";
import type { ResolvedCitation } from "./citation";
import { parseCitations } from "./parse/parse-citations";
import { resolveCitations } from "./resolve/resolve-citations";
import { toTextContext } from "./resolve/text-context";
import type { ResolutionContext, TextContext } from "./resolve/text-context";

/** What reading citations needs to know. */
export interface CitationKnowledge {
  readonly names: NameIndex;
  readonly catalogue: Catalogue;
  readonly context?: ResolutionContext;
}

/** The citations of a text, resolved and checked, in reading order. See `parseCitations` and `resolveCitations`. */
export const readCitations = (
  text: string,
  { names, catalogue, context }: CitationKnowledge,
): readonly ResolvedCitation[] => readInContext(text, toTextContext(names, catalogue, context));

/** The same for many texts of one context, which is looked up once. */
export const readInContext = (text: string, context: TextContext): readonly ResolvedCitation[] =>
  resolveCitations(parseCitations(text, context.names), context);
