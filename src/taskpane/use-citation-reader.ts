import { useEffect, useState } from "react";
import type { CitationReader } from "../app/citation-reader";
import type { Catalogue } from "../domain/instrument/catalogue";

/** Reads citations as a check of the review would; undefined until the catalogue and the grammar are loaded and made ready. */
export function useCitationReader(catalogue: Catalogue | undefined, jurisdiction: string): CitationReader | undefined {
  const [reader, setReader] = useState<CitationReader>();
  useEffect(() => {
    if (!catalogue) return undefined;
    let wanted = true;
    void import("./ready-reader")
      .then(({ readyReader }) => readyReader(catalogue, jurisdiction))
      .then((ready) => {
        if (wanted) setReader(() => ready);
      });
    return () => {
      wanted = false;
    };
  }, [catalogue, jurisdiction]);
  return reader;
}
