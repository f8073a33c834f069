import { catalogueSource } from "../adapters/catalogue/catalogue-source";
import { giveNames } from "../app/citation-reader";
import type { Catalogue } from "../domain/instrument/catalogue";
import { withAllMeanings } from "./shared-meanings";

/** The bundled catalogue, ready for reading citations: its names were put in order when the program was built. */
export async function catalogueWithNames(): Promise<Catalogue> {
  const [catalogue, { packedNames }] = await Promise.all([
    catalogueSource.load(),
    import(/* webpackChunkName: "names" */ "./packed-names"),
  ]);
  if (packedNames) giveNames(catalogue, withAllMeanings(packedNames));
  return catalogue;
}
