import type { PackedLexicon } from "../domain/citation/lexicon/packed-lexicon";

/** Gives the lexicon of the bundled catalogue; there in the built program only, put here by `build/pack-lexicon.js`. */
export const packedLexicon: (() => PackedLexicon) | undefined = undefined;

/** The same for places of a draft, which has no names. */
export const packedPlaceGrammar: (() => PackedLexicon) | undefined = undefined;
