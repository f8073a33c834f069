import { catalogueSource } from "../adapters/catalogue/catalogue-source";
import { giveLexicon } from "../app/citation-reader";
import { unpackLexicon } from "../domain/citation/lexicon/packed-lexicon";
import type { Catalogue } from "../domain/instrument/catalogue";
import { NO_INSTRUMENTS, givePlaceGrammar } from "../domain/lookup/place-grammar";

/** The bundled catalogue, ready for reading citations: its lexicon was made when the program was built. */
export async function catalogueWithLexicon(): Promise<Catalogue> {
  const [catalogue, { packedLexicon, packedPlaceGrammar }] = await Promise.all([
    catalogueSource.load(),
    import(/* webpackChunkName: "lexicon" */ "./packed-lexicon"),
  ]);
  if (packedLexicon) giveLexicon(catalogue, packedLexicon);
  if (packedPlaceGrammar) givePlaceGrammar(() => unpackLexicon(packedPlaceGrammar(), NO_INSTRUMENTS));
  return catalogue;
}
