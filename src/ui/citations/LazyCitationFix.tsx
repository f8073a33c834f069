import { lazy, Suspense } from "react";
import type { ReactNode } from "react";
import type { CitationFixProps } from "./CitationFix";

const CitationFix = lazy(async () => ({ default: (await import("./CitationFix")).CitationFix }));

/** What can be chosen about a citation, loaded with the grammar when one asks for it. */
export const LazyCitationFix = (props: CitationFixProps): ReactNode => (
  <Suspense fallback={null}>
    <CitationFix {...props} />
  </Suspense>
);
