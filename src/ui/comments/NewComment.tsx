import { Button, Select } from "@fluentui/react-components";
import { useState } from "react";

import type { Mentioned } from "../../app/said";
import type { Gap } from "../../domain/gap/gap";
import { isSameId } from "../../domain/gap/id-key";
import { DELIVERABLE_COLUMNS } from "../../domain/review/tables";
import type { Thread } from "../../domain/review/thread";
import { KeptDraft } from "../drafts/KeptDraft";
import { useWords } from "../words/use-words";
import { MessageBox } from "./MessageBox";
import { useThreadStyles } from "./ThreadCard.styles";
import { useMessage } from "./useMessage";

const COLUMNS = ["headline", ...DELIVERABLE_COLUMNS] as const;
type Column = (typeof COLUMNS)[number];

export interface NewCommentProps {
  readonly gap: Gap;
  readonly threads: readonly Thread[];
  /** The column that is selected in the sheet. */
  readonly selected: string | undefined;
  /** Whether somebody deleted or renumbered the row meanwhile: what is typed stays. */
  readonly isGone: boolean;
  readonly onStart: (column: string, text: string, mentioned?: Mentioned) => Promise<boolean>;
  readonly onAskPeople: () => Promise<readonly Mentioned[]>;
}

/** Begins a thread on a cell of the row. */
export function NewComment({ gap, threads, selected, isGone, onStart, onAskPeople }: NewCommentProps) {
  const styles = useThreadStyles();
  const { comments: words, gaps } = useWords();
  const [column, setColumn] = useState<Column>(() => columnAt(selected));
  const message = useMessage({
    place: ["comment", gap.id],
    onSend: (text, mentioned) => onStart(column, text, mentioned),
  });
  const [wasOpen, setWasOpen] = useState(message.isOpen);
  if (message.isOpen !== wasOpen) {
    setWasOpen(message.isOpen);
    // Where the selection goes while it is written is none of its business.
    if (message.isOpen) setColumn(columnAt(selected));
  }
  const isTaken = threads.some(
    ({ on, form }) => form === undefined && on?.table === "Gaps" && isSameId(on.row, gap.id) && on.column === column,
  );
  const label = words.newLabel(gap.id);
  if (!message.isOpen)
    return (
      <div className={styles.start}>
        <KeptDraft place={["comment", gap.id]} name={label} held="" onGoOn={message.open} />
        <Button size="small" onClick={message.open}>
          {words.newOn(gap.id)}
        </Button>
      </div>
    );
  return (
    <div className={styles.start}>
      <MessageBox
        message={message}
        label={label}
        hindrance={isGone ? words.rowGone(gap.id) : isTaken ? words.hasOne : undefined}
        onAskPeople={onAskPeople}
      >
        <Select
          size="small"
          aria-label={words.cell}
          value={column}
          onChange={(_event, { value }) => setColumn(value as Column)}
        >
          {COLUMNS.map((one) => (
            <option key={one} value={one}>
              {gaps[one]}
            </option>
          ))}
        </Select>
      </MessageBox>
    </div>
  );
}

/** The cell that a comment on the row hangs on, unless another is chosen. */
const columnAt = (selected: string | undefined): Column => COLUMNS.find((one) => one === selected) ?? "issue";
