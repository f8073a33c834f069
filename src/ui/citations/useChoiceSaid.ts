import type { FixesSaid } from "../check/FixDialog";
import { useWords } from "../words/use-words";

/** What is said around the preview of what a person chose for one citation. */
export function useChoiceSaid(): FixesSaid {
  const { citationFixes: words } = useWords();
  return {
    title: words.choiceTitle,
    text: words.choiceText,
    nothing: words.nothingToFix,
    apply: () => words.write,
  };
}
