import type { ReactNode } from "react";
import { useScreenStyles } from "../text/screen.styles";
import { useWords } from "../words/use-words";
import { useCellEditorStyles } from "./CellEditor.styles";

/** What the cell holds by now, beside what is being typed for it. */
export function Overtaken({ text }: { readonly text: string }): ReactNode {
  const screen = useScreenStyles();
  const styles = useCellEditorStyles();
  const { drafts: words } = useWords();
  return (
    <div role="status">
      <p className={screen.quiet}>{words.holdsNow}</p>
      <p className={styles.overtaken}>{text || words.empty}</p>
    </div>
  );
}
