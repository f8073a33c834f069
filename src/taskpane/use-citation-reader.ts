import { useMemo } from "react";
import { toCitationReader } from "../app/citation-reader";
import type { CitationReader } from "../app/citation-reader";
import type { Catalogue } from "../domain/instrument/catalogue";

/** Reads citations as a check of the review would; undefined until the catalogue is loaded. */
export const useCitationReader = (catalogue: Catalogue | undefined, jurisdiction: string): CitationReader | undefined =>
  useMemo(() => catalogue && toCitationReader(catalogue, { jurisdiction }), [catalogue, jurisdiction]);
