import type { Catalogue } from "../instrument/catalogue";
import type { ResolvedCitation } from "./citation";
import type { Lexicon } from "./lexicon/lexicon";
import { parse } from "./parse";
import { resolveCitations } from "./resolve/resolve-citations";
import { toTextContext } from "./resolve/text-context";
import type { ResolutionContext, TextContext } from "./resolve/text-context";

/** What reading citations needs to know. */
export interface CitationKnowledge {
  readonly lexicon: Lexicon;
  readonly catalogue: Catalogue;
  readonly context?: ResolutionContext;
}

/** The citations of a text, resolved and checked, in reading order. See `parse` and `resolveCitations`. */
export const readCitations = (
  text: string,
  { lexicon, catalogue, context }: CitationKnowledge,
): readonly ResolvedCitation[] => readInContext(text, toTextContext(lexicon, catalogue, context));

/** The same for many texts of one context, which is looked up once. */
export const readInContext = (text: string, context: TextContext): readonly ResolvedCitation[] =>
  resolveCitations(parse(text, context.lexicon), context);
