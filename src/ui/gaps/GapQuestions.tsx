import type { ReactNode } from "react";
import type { Gap } from "../../domain/gap/gap";
import { questionsByAspect } from "../../domain/profile/aspect-questions";
import { listsQuestions } from "../../domain/review/question-answers";
import { useScreenStyles } from "../text/screen.styles";
import { useWords } from "../words/use-words";
import { useGapQuestionsStyles } from "./GapQuestions.styles";
import type { GapsScreenProps } from "./gaps-screen-props";
import { QuestionTick } from "./QuestionTick";

export interface GapQuestionsProps extends Pick<GapsScreenProps, "review" | "profile" | "busy" | "onEdit"> {
  readonly gap: Gap;
}

/** Which questions of its aspects a gap answers; each tick is written at once. Nothing where the workbook asks none. */
export function GapQuestions({ gap, review, profile, busy, onEdit }: GapQuestionsProps): ReactNode {
  const screen = useScreenStyles();
  const styles = useGapQuestionsStyles();
  const { language, coverage: words } = useWords();
  const { id, aspects, questions = [] } = gap;
  const asked = questionsByAspect(profile).flatMap(({ aspect, under }) => (aspects.includes(aspect.id) ? under : []));
  if (asked.length === 0 || !listsQuestions(review)) return null;
  return (
    <fieldset className={styles.root}>
      <legend className={screen.label}>{words.itAnswers}</legend>
      {asked.map((question) => (
        <QuestionTick
          key={question.id}
          question={question.id}
          named={questions}
          disabled={busy || id === ""}
          onTie={(named) => void onEdit(id, "questions", questions.join("; "), named.join("; "))}
        >
          {question.id} {question.text[language]}
        </QuestionTick>
      ))}
    </fieldset>
  );
}
