import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { FeedbackConfirmation } from "../../app/actions/confirm-feedback";
import type { Language } from "../../domain/language";
import type { FeedbackStatus } from "../../domain/record/status-of";
import { DISPOSITIONS, DISPOSITION_LABELS } from "../../domain/review/consultation";
import type { Feedback } from "../../domain/review/consultation";
import { Disclosure } from "../disclosure/Disclosure";
import { ChoiceField } from "../gaps/ChoiceField";
import { useScreenStyles } from "../text/screen.styles";
import { useWords } from "../words/use-words";
import { ConfirmClosing } from "./ConfirmClosing";
import { DayField } from "./DayField";
import type { RecordActions } from "./record-actions";
import { useRecordStyles } from "./record.styles";
import { RowField } from "./RowField";
import { statusInWords } from "./status-in-words";

export interface RemarkAnswerProps extends RecordActions {
  readonly remark: Feedback;
  readonly status: FeedbackStatus;
  /** Language of the workbook, in which a choice is written. */
  readonly stored: Language;
  readonly busy: boolean;
  /** Whether the line names the row, where nothing else does. */
  readonly isNamed?: boolean;
  /** Gives the response as a reply in the comment; undefined where that can't be, or is done. */
  readonly onReply?: (() => void) | undefined;
  readonly onConfirm: (confirmation: FeedbackConfirmation) => Promise<boolean | undefined>;
}

type RemarkText = "feedback" | "response" | "change" | "raisedBy" | "organisation" | "gap" | "column" | "assignedTo";

/** What became of a remark, behind a line that says on whom it waits: its row of the record, cell by cell. */
export function RemarkAnswer(props: RemarkAnswerProps): ReactNode {
  const { remark, status, stored, busy, isNamed = false, onReply, onConfirm, onEdit, onGoTo } = props;
  const { id, disposition, due, place } = remark;
  const screen = useScreenStyles();
  const styles = useRecordStyles();
  const { record: words } = useWords();
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
    <Disclosure
      summaryClassName={screen.label}
      label={[isNamed ? id : "", statusInWords(status, remark, words)].filter(Boolean).join(" · ")}
    >
      {() => (
        <div className={screen.section}>
          <div className={styles.choice}>
            <ChoiceField
              name={words.columns.disposition}
              value={disposition}
              typed={remark.typedDisposition}
              choices={DISPOSITIONS}
              labels={DISPOSITION_LABELS}
              stored={stored}
              disabled={busy || !canEdit}
              onChoose={(before, after) => void onEdit(id, "disposition", before, after)}
            />
          </div>
          {field("response")}
          {onReply && (
            <div className={screen.row}>
              <Button size="small" disabledFocusable={busy} onClick={onReply}>
                {words.sendAsReply}
              </Button>
            </div>
          )}
          {field("change")}
          {status.kind !== "closed" && canEdit && <ConfirmClosing remark={remark} busy={busy} onConfirm={onConfirm} />}
          <Disclosure label={words.more} summaryClassName={screen.label}>
            {() => (
              <div className={screen.section}>
                {(["feedback", "gap", "column", "raisedBy", "organisation", "assignedTo"] as const).map(field)}
                <DayField
                  name={words.columns.due}
                  value={due}
                  disabled={busy || !canEdit}
                  onChoose={(before, after) => void onEdit(id, "due", before, after)}
                />
              </div>
            )}
          </Disclosure>
        </div>
      )}
    </Disclosure>
  );
}
