import { Button } from "@fluentui/react-components";
import { CursorClickRegular } from "@fluentui/react-icons/svg/cursor-click";
import type { ReactNode } from "react";
import { DISPOSITIONS, DISPOSITION_LABELS } from "../../domain/review/consultation";
import type { Feedback } from "../../domain/review/consultation";
import type { Language } from "../../domain/language";
import { Disclosure } from "../disclosure/Disclosure";
import { ChoiceField } from "../gaps/ChoiceField";
import { useScreenStyles } from "../text/screen.styles";
import { useWords } from "../words/use-words";
import { DayField } from "./DayField";
import { useRecordStyles } from "./record.styles";
import type { RecordActions } from "./record-actions";
import { RowField } from "./RowField";

export interface RemarkCardProps extends RecordActions {
  readonly remark: Feedback;
  /** Language of the workbook, in which a choice is written. */
  readonly stored: Language;
  readonly busy: boolean;
  /** What stands below the answer, as the ways to close the remark. */
  readonly children?: ReactNode;
}

type RemarkText = "feedback" | "response" | "change" | "raisedBy" | "organisation" | "gap" | "column" | "assignedTo";

/** One remark of the record: what was said, what became of it, and the rest of its row behind a line that opens. */
export function RemarkCard({ remark, stored, busy, onEdit, onGoTo, children }: RemarkCardProps): ReactNode {
  const { id, gap, column, raisedBy, organisation, disposition, due, place } = remark;
  const screen = useScreenStyles();
  const styles = useRecordStyles();
  const { record: words, gaps: gapsWords } = useWords();
  const name = [id || gapsWords.unnumbered(place.row), gap, column].filter(Boolean).join(" · ");
  const canEdit = id !== "";
  const field = (key: RemarkText): ReactNode => (
    <RowField
      key={key}
      name={words.columns[key]}
      id={id}
      column={key}
      text={remark[key]}
      onSave={(before, after) => onEdit(id, key, before, after)}
      onGoTo={() => onGoTo("Feedback", place.row, key)}
    />
  );
  return (
    <article className={styles.card} aria-label={words.remark(name)}>
      <div className={styles.head}>
        <h3 className={screen.subtitle}>{name}</h3>
        <Button
          className={styles.goTo}
          appearance="transparent"
          size="small"
          icon={<CursorClickRegular />}
          aria-label={gapsWords.goToCell(name)}
          title={gapsWords.goToCell(name)}
          onClick={() => onGoTo("Feedback", place.row, "feedback")}
        />
      </div>
      <p className={styles.said}>{remark.feedback}</p>
      <p className={screen.quiet}>{[raisedBy, organisation].filter((who) => who.trim() !== "").join(", ")}</p>
      {remark.closedBy !== "" && <p className={screen.quiet}>{words.closedBy(remark.closedBy)}</p>}
      <ChoiceField
        name={words.columns.disposition}
        value={disposition}
        typed={undefined}
        choices={DISPOSITIONS}
        labels={DISPOSITION_LABELS}
        stored={stored}
        disabled={busy || !canEdit}
        onChoose={(before, after) => void onEdit(id, "disposition", before, after)}
      />
      {field("response")}
      {children}
      <Disclosure label={words.more} summaryClassName={screen.label}>
        {() => (
          <div className={screen.section}>
            {(["feedback", "change", "gap", "column", "raisedBy", "organisation", "assignedTo"] as const).map(field)}
            <DayField
              name={words.columns.due}
              value={due}
              disabled={busy || !canEdit}
              onChoose={(before, after) => void onEdit(id, "due", before, after)}
            />
          </div>
        )}
      </Disclosure>
    </article>
  );
}
