import type { ReactNode } from "react";
import type { Gap } from "../../domain/gap/gap";
import { isSameId } from "../../domain/gap/id-key";
import { gapName } from "../gaps/gap-name";
import { useScreenStyles } from "../text/screen.styles";
import { useWords } from "../words/use-words";
import type { QuestionActions } from "./question-actions";
import { useQuestionsStyles } from "./Questions.styles";

export interface TieGapsProps extends Pick<QuestionActions, "busy" | "onTie"> {
  readonly question: string;
  readonly gaps: readonly Gap[];
}

/** Which gaps of an aspect answer a question: ticked, the gap names the question in its row. */
export function TieGaps({ question, gaps, busy, onTie }: TieGapsProps): ReactNode {
  const screen = useScreenStyles();
  const styles = useQuestionsStyles();
  const { gaps: gapsWords, coverage: words } = useWords();
  return (
    <fieldset className={styles.fieldset}>
      <legend className={screen.label}>{words.answeredBy}</legend>
      {gaps.map((gap) => {
        const { id, headline, place, questions = [] } = gap;
        const isTied = questions.some((one) => isSameId(one, question));
        const rest = questions.filter((one) => !isSameId(one, question));
        return (
          <label key={place.row} className={styles.choice}>
            <input
              type="checkbox"
              className={styles.box}
              checked={isTied}
              disabled={busy || id === ""}
              onChange={() => onTie(gap, isTied ? rest : [...rest, question])}
            />
            <span>
              {gapName(gap, gapsWords)} {headline}
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}
