import { sharedReader } from "../app/citation-reader";
import type { CitationReader } from "../app/citation-reader";
import type { Catalogue } from "../domain/instrument/catalogue";
import { untilIdle } from "../ui/loading/until-idle";

/** The shared reader, once it has learned the catalogue's names: that takes longer than a screen may take to draw. */
export async function readyReader(catalogue: Catalogue, jurisdiction: string): Promise<CitationReader> {
  await untilIdle();
  const reader = sharedReader(catalogue, jurisdiction);
  reader("");
  return reader;
}
