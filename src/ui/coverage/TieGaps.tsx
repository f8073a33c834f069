import type { ReactNode } from "react";
import type { Gap } from "../../domain/gap/gap";
import { gapName } from "../gaps/gap-name";
import { QuestionTick } from "../gaps/QuestionTick";
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
      {gaps.map((gap) => (
        <QuestionTick
          key={gap.place.row}
          question={question}
          named={gap.questions ?? []}
          disabled={busy || gap.id === ""}
          onTie={(named) => onTie(gap, named)}
        >
          {gapName(gap, gapsWords)} {gap.headline}
        </QuestionTick>
      ))}
    </fieldset>
  );
}
