import { Button } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { ReactNode } from "react";
import { copiesLeft, tellCopyLeft } from "../../domain/record/copies-left";
import { useScreenStyles } from "../text/screen.styles";
import { useLanguage, useWords } from "../words/use-words";
import { useCommentsStyles } from "./CommentsScreen.styles";
import type { CommentsScreenProps } from "./comments-screen-props";
import { RecordQuestionItem } from "./RecordQuestionItem";
import { useRecordPlan } from "./useRecordPlan";

/** What of the comments is not in the record yet, and what only the person can tell of them. */
export function RecordComments({ review, remarks, busy, now = new Date(), onRecord }: CommentsScreenProps): ReactNode {
  const screen = useScreenStyles();
  const styles = useCommentsStyles();
  const { comments: words } = useWords();
  const language = useLanguage();
  const isStopped = useRef(false);
  const [isRecording, setIsRecording] = useState(false);
  const { plan, compared } = useRecordPlan(review, remarks, now.toLocaleDateString("sv"));
  const all = review.threads.length;
  if (!plan && compared > 0)
    return (
      <div className={styles.part}>
        <p className={screen.quiet}>{words.record.comparing(Math.min(compared, all), all)}</p>
      </div>
    );
  if (!plan || all + plan.changed.length === 0) return null;
  const { added, changed, questions, left, same } = plan;
  const notWhole = left.filter(({ kind }) => kind === "too-long" || kind === "no-words").length;
  const isCurrent = added.length + changed.length === 0;
  const record = async (): Promise<void> => {
    isStopped.current = false;
    setIsRecording(true);
    await onRecord(undefined, () => isStopped.current);
    setIsRecording(false);
  };
  const stop = (): void => {
    isStopped.current = true;
  };
  return (
    <div className={styles.part}>
      <p role="status" className={screen.text}>
        {isCurrent ? words.record.current(same) : words.record.news(added.length, changed.length)}
      </p>
      {!isCurrent && (
        <div className={screen.row}>
          <Button size="small" appearance="primary" disabledFocusable={busy} onClick={() => void record()}>
            {words.record.do}
          </Button>
          {isRecording && (
            <Button size="small" onClick={stop}>
              {words.record.stop}
            </Button>
          )}
          <span className={screen.quiet}>{words.record.hint}</span>
        </div>
      )}
      {notWhole > 0 && <p className={screen.quiet}>{words.record.left(notWhole)}</p>}
      {copiesLeft(left).map((copy) => (
        <p key={copy.sheet} className={screen.quiet}>
          {tellCopyLeft(copy)[language]}
        </p>
      ))}
      {questions.length > 0 && (
        <section className={screen.section} aria-label={words.record.questions(questions.length)}>
          <h2 className={screen.label}>{words.record.questions(questions.length)}</h2>
          {questions.slice(0, MOST).map((question) => (
            <RecordQuestionItem key={question.thread.id} question={question} busy={busy} onRecord={onRecord} />
          ))}
        </section>
      )}
    </div>
  );
}

/** Questions that are asked at a time: the next come with the answers. */
const MOST = 5;
