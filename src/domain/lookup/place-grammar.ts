import { buildLexicon } from "../citation/lexicon/build-lexicon";
import type { Lexicon } from "../citation/lexicon/lexicon";
import { toCatalogue } from "../instrument/catalogue";

/** Nothing that a place could be one of but the draft at hand. */
export const NO_INSTRUMENTS = toCatalogue("", []);

let make = (): Lexicon => buildLexicon(NO_INSTRUMENTS);
let grammar: Lexicon | undefined;

/** The grammar of citations with no names, for places of the draft at hand; made when it is first asked for. */
export const placeGrammar = (): Lexicon => (grammar ??= make());

/** Spare it being made, where that was done when the program was built; it is unpacked when it is first asked for. */
export function givePlaceGrammar(unpack: () => Lexicon): void {
  make = unpack;
}
