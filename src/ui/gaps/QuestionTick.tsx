import type { ReactNode } from "react";
import { isSameId } from "../../domain/gap/id-key";
import { useListEditorStyles } from "./ListEditor.styles";

export interface QuestionTickProps {
  readonly question: string;
  /** Ids of the questions that the gap's row names. */
  readonly named: readonly string[];
  readonly disabled: boolean;
  /** Given the ids that the row is to name from now on. */
  readonly onTie: (named: readonly string[]) => void;
  readonly children: ReactNode;
}

/** Whether a gap answers a question: ticked, its row names the question. */
export function QuestionTick({ question, named, disabled, onTie, children }: QuestionTickProps): ReactNode {
  const styles = useListEditorStyles();
  const rest = named.filter((one) => !isSameId(one, question));
  const isTied = rest.length < named.length;
  return (
    <label className={styles.choice}>
      <input
        type="checkbox"
        className={styles.box}
        checked={isTied}
        disabled={disabled}
        onChange={() => onTie(isTied ? rest : [...rest, question])}
      />
      <span>{children}</span>
    </label>
  );
}
