import { readerInSteps } from "../app/citation-reader";
import type { CitationReader } from "../app/citation-reader";
import { inPortions } from "../app/in-portions";
import type { Catalogue } from "../domain/instrument/catalogue";
import { untilIdle } from "../ui/loading/until-idle";

/** The shared reader, once it has learned the catalogue's names, the pane answering meanwhile. */
export async function readyReader(catalogue: Catalogue, jurisdiction: string): Promise<CitationReader | undefined> {
  await untilIdle();
  return (await inPortions(readerInSteps(catalogue, jurisdiction), { rest: untilIdle }))?.value;
}
