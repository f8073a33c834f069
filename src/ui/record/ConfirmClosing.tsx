import { Button, Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import type { ReactNode } from "react";
import type { FeedbackConfirmation } from "../../app/actions/confirm-feedback";
import type { DraftPlace } from "../../app/draft";
import type { Feedback } from "../../domain/review/consultation";
import { Disclosure } from "../disclosure/Disclosure";
import { useDrafts } from "../drafts/use-draft";
import { useScreenStyles } from "../text/screen.styles";
import { useWords } from "../words/use-words";

export interface ConfirmClosingProps {
  readonly remark: Feedback;
  readonly busy: boolean;
  readonly onConfirm: (confirmation: FeedbackConfirmation) => Promise<boolean | undefined>;
}

/** Writes down that the one who raised a remark agreed: who, how and when. With that it is closed. */
export function ConfirmClosing({ remark, busy, onConfirm }: ConfirmClosingProps): ReactNode {
  const { id, raisedBy } = remark;
  const screen = useScreenStyles();
  const { record: words } = useWords();
  const drafts = useDrafts();
  const place: DraftPlace = ["cell", id, "closedHow"];
  const [by, setBy] = useState(remark.closedBy || raisedBy);
  const [how, setHow] = useState(() => drafts.take(place)?.text ?? remark.closedHow);
  const [on, setOn] = useState("");
  const isWhole = by.trim() !== "" && how.trim() !== "";
  return (
    <Disclosure label={words.confirm} summaryClassName={screen.label} isOpen={drafts.of(place) !== undefined}>
      {() => (
        <form
          className={screen.section}
          onSubmit={(event) => {
            event.preventDefault();
            if (isWhole && !busy)
              void onConfirm({ id, closedBy: by, closedHow: how, ...(on !== "" && { closedOn: on }) });
          }}
        >
          <p className={screen.quiet}>{words.confirmHint}</p>
          <Field className={screen.field} size="small" label={words.columns.closedBy}>
            <Input size="small" value={by} onChange={(_, { value }) => setBy(value)} />
          </Field>
          <Field className={screen.field} size="small" label={words.columns.closedHow} hint={words.howHint}>
            <Input
              size="small"
              value={how}
              onChange={(_, { value }) => {
                setHow(value);
                drafts.keep(place, remark.closedHow, value);
              }}
            />
          </Field>
          <Field className={screen.field} size="small" label={words.columns.closedOn} hint={words.onHint}>
            <Input size="small" type="date" value={on} onChange={(_, { value }) => setOn(value)} />
          </Field>
          <div className={screen.row}>
            <Button type="submit" size="small" disabledFocusable={busy || !isWhole}>
              {words.close}
            </Button>
          </div>
        </form>
      )}
    </Disclosure>
  );
}
