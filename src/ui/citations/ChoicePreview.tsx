import type { ReactNode } from "react";
import { FixDialog } from "../check/FixDialog";
import type { FixDialogProps } from "../check/FixDialog";
import { useWords } from "../words/use-words";

/** The preview of what a person chose for one citation. */
export function ChoicePreview(props: Omit<FixDialogProps, "said">): ReactNode {
  const { citationFixes: words } = useWords();
  const said = {
    title: words.choiceTitle,
    text: words.choiceText,
    nothing: words.nothingToFix,
    apply: () => words.write,
  };
  return <FixDialog {...props} said={said} />;
}
