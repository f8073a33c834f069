import type { ReactNode } from "react";
import { useWords } from "../words/use-words";
import { KeptTexts } from "./KeptTexts";
import type { KeptTextsProps } from "./KeptTexts";

/** Texts on whose screen this stands, and that were typed for a row, a comment or a meeting that is not in the workbook any more. */
export function GoneTexts(props: Omit<KeptTextsProps, "title">): ReactNode {
  const { drafts: words } = useWords();
  return <KeptTexts {...props} title={words.goneTexts} />;
}
