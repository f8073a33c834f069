import { catalogueSource } from "../adapters/catalogue/catalogue-source";
import { giveLexicon } from "../app/citation-reader";
import type { Catalogue } from "../domain/instrument/catalogue";

/** The bundled catalogue, ready for reading citations: its lexicon was made when the program was built. */
export async function catalogueWithLexicon(): Promise<Catalogue> {
  const [catalogue, { packedLexicon }] = await Promise.all([
    catalogueSource.load(),
    import(/* webpackChunkName: "lexicon" */ "./packed-lexicon"),
  ]);
  if (packedLexicon) giveLexicon(catalogue, packedLexicon);
  return catalogue;
}
