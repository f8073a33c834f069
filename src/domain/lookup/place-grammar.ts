import { buildLexicon } from "../citation/lexicon/build-lexicon";
import type { Lexicon } from "../citation/lexicon/lexicon";
import { toCatalogue } from "../instrument/catalogue";

let grammar: Lexicon | undefined;

/** The grammar of citations with no names, for places of the draft at hand; made when it is first asked for. */
export const placeGrammar = (): Lexicon => (grammar ??= buildLexicon(toCatalogue("", [])));
