import { useEffect, useState } from "react";
import type { CitationReader } from "../app/citation-reader";
import type { Catalogue } from "../domain/instrument/catalogue";

/** Reads citations as a check of the review would; undefined until the catalogue and the grammar are loaded. */
export function useCitationReader(catalogue: Catalogue | undefined, jurisdiction: string): CitationReader | undefined {
  const [reader, setReader] = useState<CitationReader>();
  useEffect(() => {
    if (!catalogue) return undefined;
    let wanted = true;
    void import("../app/citation-reader").then(({ sharedReader }) => {
      if (wanted) setReader(() => sharedReader(catalogue, jurisdiction));
    });
    return () => {
      wanted = false;
    };
  }, [catalogue, jurisdiction]);
  return reader;
}
