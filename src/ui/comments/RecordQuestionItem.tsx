import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { NO_ROW } from "../../domain/record/record-plan";
import type { RecordChoice, RecordQuestion } from "../../domain/record/record-plan";
import { useScreenStyles } from "../text/screen.styles";
import { useWords } from "../words/use-words";
import { useCommentsStyles } from "./CommentsScreen.styles";
import type { CommentsScreenProps } from "./comments-screen-props";
import type { CommentsWords } from "./words/comments-words";

export interface RecordQuestionItemProps extends Pick<CommentsScreenProps, "busy" | "onRecord"> {
  readonly question: RecordQuestion;
}

/** A question about one comment, with a button for each answer; an answer is written at once. */
export function RecordQuestionItem({ question, busy, onRecord }: RecordQuestionItemProps): ReactNode {
  const { thread, kind, was, now, saidIn, choices } = question;
  const screen = useScreenStyles();
  const styles = useCommentsStyles();
  const { comments: words } = useWords();
  const { record } = words;
  const place = (row: string): string => row || record.noRow;
  const asked = {
    moved: () => record.moved(place(was.row), place(now.row)),
    gone: () =>
      saidIn.length > 0
        ? record.goneElsewhere(place(was.row), saidIn.map((row) => row || record.unnumbered).join(", "))
        : record.gone(place(was.row)),
    "on-copy": () => record.onCopy(place(was.row)),
    "known-again": () => record.knownAgain(place(now.row)),
    typed: () => record.typed(place(now.row)),
    reworded: () => record.reworded(place(now.row)),
  }[kind]();
  return (
    <div role="group" aria-label={asked} className={styles.question}>
      <p className={screen.text}>{asked}</p>
      <blockquote className={styles.quote}>{[thread.author, thread.text].filter(Boolean).join(": ")}</blockquote>
      <div className={screen.row}>
        {choices.map((choice) => (
          <Button
            key={choice.answer}
            size="small"
            disabledFocusable={busy}
            onClick={() => void onRecord(new Map([[thread.id, choice.answer]]))}
          >
            {answerInWords(choice, words)}
          </Button>
        ))}
      </div>
    </div>
  );
}

function answerInWords({ answer, kind }: RecordChoice, { record }: CommentsWords): string {
  const row = answer === NO_ROW ? record.noRow : answer;
  switch (kind) {
    case "as-it-was":
      return record.stillAbout(row);
    case "this-row":
      return record.thisRow(row);
    case "no-row":
      return record.noneOfThem;
    case "where-it-is":
      return record.nowAbout(row);
    case "that-one":
      return record.thatOne(row);
    case "another":
      return record.another;
  }
}
