import type { ReactNode } from "react";
import { GoToCell } from "../gaps/GoToCell";
import { useScreenStyles } from "../text/screen.styles";
import { useWords } from "../words/use-words";
import { useRecordStyles } from "./record.styles";
import { RemarkAnswer } from "./RemarkAnswer";
import type { RemarkAnswerProps } from "./RemarkAnswer";

export interface RemarkCardProps extends RemarkAnswerProps {
  /** Where it was said, where that does not go without saying. */
  readonly source?: string;
}

/** One remark of the record that is no comment in Excel: what was said, by whom, and what became of it. */
export function RemarkCard({ source = "", ...props }: RemarkCardProps): ReactNode {
  const { remark, status, onGoTo } = props;
  const { id, gap, column, raisedBy, organisation, place } = remark;
  const screen = useScreenStyles();
  const styles = useRecordStyles();
  const { record: words, gaps: gapsWords } = useWords();
  const name = [id || gapsWords.unnumbered(place.row), gap, column].filter(Boolean).join(" · ");
  const who = [raisedBy, organisation].filter((one) => one.trim() !== "").join(", ");
  return (
    <article className={styles.card} aria-label={words.remark(name)} data-status={status.kind} tabIndex={-1}>
      <div className={styles.head}>
        <h3 className={screen.label}>{name}</h3>
        <GoToCell name={name} onGoTo={() => onGoTo("Feedback", place.row, "feedback")} />
      </div>
      <p className={styles.said}>{remark.feedback}</p>
      <p className={screen.quiet}>{[who, source].filter(Boolean).join(" · ")}</p>
      <RemarkAnswer {...props} />
    </article>
  );
}
