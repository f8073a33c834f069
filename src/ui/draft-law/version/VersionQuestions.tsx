import { Button } from "@fluentui/react-components";
import { useMemo } from "react";
import type { ReactNode } from "react";
import type { VersionPlan } from "../../../app/plan-new-version";
import type { DraftProvision } from "../../../domain/draft/draft-provision";
import { Disclosure } from "../../disclosure/Disclosure";
import { useScreenStyles } from "../../text/screen.styles";
import { useWords } from "../../words/use-words";
import { useProvisionPageStyles } from "../ProvisionPage.styles";
import { QuestionItem } from "./QuestionItem";
import type { Answers, Question } from "./questions";

export interface VersionQuestionsProps {
  readonly questions: readonly Question[];
  readonly plan: VersionPlan;
  readonly provisions: readonly DraftProvision[];
  readonly answers: Answers;
  readonly onAnswers: (answers: Answers) => void;
}

/** What is not certain: asked where a row of the review hangs on it, open to a choice elsewhere. */
export function VersionQuestions({
  questions,
  plan,
  provisions,
  answers,
  onAnswers,
}: VersionQuestionsProps): ReactNode {
  const screen = useScreenStyles();
  const page = useProvisionPageStyles();
  const {
    draftLaw: {
      bring: { version: words },
    },
  } = useWords();
  const olds = useMemo(() => new Map(plan.rows.map(({ old }) => [old.id, old])), [plan]);
  const nows = useMemo(() => new Map(provisions.map((one) => [one.id, one])), [provisions]);
  const asked = questions.filter(({ namedBy }) => namedBy.length > 0);
  const others = questions.filter(({ namedBy }) => namedBy.length === 0);
  const left = asked.filter(({ id }) => !answers.has(id));
  const item = (question: Question): ReactNode => (
    <QuestionItem
      key={question.id}
      question={question}
      old={olds.get(question.id)}
      nows={nows}
      answer={answers.get(question.id)}
      onAnswer={(answer) => {
        const next = new Map(answers);
        if (answer === undefined) next.delete(question.id);
        else next.set(question.id, answer);
        onAnswers(next);
      }}
    />
  );
  return (
    <>
      {asked.length > 0 && (
        <section className={screen.section} aria-label={words.decide(asked.length)}>
          <h3 className={screen.subtitle}>{words.decide(asked.length)}</h3>
          <p className={screen.quiet}>{words.decideLead}</p>
          <ul className={screen.list}>{asked.map(item)}</ul>
          {left.length > 1 && (
            <div>
              <Button
                size="small"
                onClick={() => onAnswers(new Map([...answers, ...left.map(({ id }) => [id, "later"] as const)]))}
              >
                {words.allLater}
              </Button>
            </div>
          )}
        </section>
      )}
      {others.length > 0 && (
        <Disclosure label={words.others(others.length)} summaryClassName={page.summary}>
          {() => (
            <>
              <p className={screen.quiet}>{words.othersLead}</p>
              <ul className={screen.list}>{others.map(item)}</ul>
            </>
          )}
        </Disclosure>
      )}
    </>
  );
}
