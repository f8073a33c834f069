import { buildLexicon } from "../domain/citation/lexicon/build-lexicon";
import type { Lexicon } from "../domain/citation/lexicon/lexicon";
import { ownPhrases } from "../domain/citation/lexicon/own-phrases";
import { parse } from "../domain/citation/parse";
import { resolveCitations } from "../domain/citation/resolve/resolve-citations";
import type { ResolutionContext } from "../domain/citation/resolve/text-context";
import type { Catalogue } from "../domain/instrument/catalogue";
import { readingContext } from "./citation-reader";
import type { CitationReader } from "./citation-reader";

const lexicons = new WeakMap<Catalogue, Lexicon>();

function lexiconOf(catalogue: Catalogue): Lexicon {
  const known = lexicons.get(catalogue);
  if (known) return known;
  const lexicon = buildLexicon(catalogue);
  lexicons.set(catalogue, lexicon);
  return lexicon;
}

/**
 * The reader that is to take the place of `toCitationReader`'s once it reads better and faster in every language: tokens,
 * lexicon, productions, choice. Until then `npm run score -- FILE --second` measures it and nothing else uses it.
 */
export function toSecondReader(catalogue: Catalogue, context: ResolutionContext = {}): CitationReader {
  const known = readingContext(catalogue, context);
  const lexicon = ownPhrases(lexiconOf(catalogue), known);
  return (text) => resolveCitations(parse(text, lexicon), known);
}
