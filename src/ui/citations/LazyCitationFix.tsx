import { Suspense } from "react";
import type { ReactNode } from "react";
import { lazily } from "../loading/lazily";
import type { CitationFixProps } from "./CitationFix";

const CitationFix = lazily(async () => (await import("./CitationFix")).CitationFix);

/** What can be chosen about a citation, loaded with the grammar when one asks for it. */
export const LazyCitationFix = (props: CitationFixProps): ReactNode => (
  <Suspense fallback={null}>
    <CitationFix {...props} />
  </Suspense>
);
