import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { ReactNode } from "react";
import type { Coverage, CoverageRow } from "../../domain/coverage/coverage";
import { Disclosure } from "../disclosure/Disclosure";
import { useScreenStyles } from "../text/screen.styles";
import { useWords } from "../words/use-words";
import type { QuestionActions } from "./question-actions";
import { QuestionItem } from "./QuestionItem";
import type { EditedAnswer } from "./QuestionItem";
import type { GoneNames } from "../drafts/gone-cell";
import { useQuestionsStyles } from "./Questions.styles";

export interface QuestionListProps extends QuestionActions {
  readonly coverage: Coverage;
  /** How many questions have no row in the workbook. */
  readonly missing: number;
  /** Names a text that was typed for a row that is gone. */
  readonly goneNames: GoneNames;
}

/** The questions of the methodology, folded under their aspects, with what is open. */
export function QuestionList({ coverage, missing, goneNames, ...actions }: QuestionListProps): ReactNode {
  const { busy, onAddQuestions } = actions;
  const screen = useScreenStyles();
  const styles = useQuestionsStyles();
  const { coverage: words } = useWords();
  const [editing, setEditing] = useState<EditedAnswer>();
  const { counts, isByQuestion } = coverage.questions;
  return (
    <section className={screen.section} aria-label={words.questions}>
      <h3 className={screen.subtitle}>{words.questions}</h3>
      {missing > 0 && (
        <div className={styles.offer}>
          <p className={screen.text}>{isByQuestion ? words.someMissing(missing) : words.oneRowEach(missing)}</p>
          <Button size="small" appearance="primary" disabledFocusable={busy} onClick={onAddQuestions}>
            {words.addQuestions}
          </Button>
        </div>
      )}
      <p className={screen.quiet}>{words.answered(counts.answered + counts["gap-only"], counts.all)}</p>
      <div>
        {coverage.rows.map((row) => (
          <Disclosure
            key={row.aspect.id}
            className={styles.aspect}
            summaryClassName={styles.summary}
            label={<AspectLine row={row} />}
          >
            {() => (
              <ul className={screen.list}>
                {row.answers.map((answer) => (
                  <QuestionItem
                    key={answer.question.id}
                    {...actions}
                    answer={answer}
                    goneNames={goneNames}
                    around={row.note}
                    among={row.gaps}
                    editing={editing}
                    onEditing={setEditing}
                  />
                ))}
              </ul>
            )}
          </Disclosure>
        ))}
      </div>
    </section>
  );
}

/** An aspect, and how many of its questions are answered. */
function AspectLine({ row: { aspect, number, counts } }: { readonly row: CoverageRow }): ReactNode {
  const styles = useQuestionsStyles();
  const { language, coverage: words } = useWords();
  const open = counts.nothing + counts.begun;
  return (
    <>
      {number} {aspect.name[language]}{" "}
      <span className={open > 0 ? styles.open : styles.count}>
        {open > 0 ? words.openOf(open, counts.all) : words.allAnswered}
      </span>
    </>
  );
}
