import { Button, Field, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import type { ReactNode } from "react";
import type { DraftPlace } from "../../app/draft";
import { useDrafts } from "../drafts/use-draft";
import { useFocusInside } from "../focus/useFocusInside";
import { formKeys } from "../press/form-keys";
import { useScreenStyles } from "./screen.styles";

export interface ReasonFormProps {
  /** What the reason is for. */
  readonly place: DraftPlace;
  readonly label: string;
  readonly hint: string;
  /** The words on the button that gives the reason, and on the one that does not. */
  readonly give: string;
  readonly cancel: string;
  /** Never called with an empty reason. */
  readonly onGive: (reason: string) => void;
  readonly onCancel: () => void;
}

/** Asks for a reason, and takes no empty one. What was typed is kept until it is written, also when the form closes. */
export function ReasonForm({ place, label, hint, give, cancel, onGive, onCancel }: ReasonFormProps): ReactNode {
  const styles = useScreenStyles();
  const drafts = useDrafts();
  const [reason, setReason] = useState(() => drafts.take(place)?.text ?? "");
  const form = useFocusInside<HTMLFormElement>("textarea");
  return (
    <form
      ref={form}
      className={styles.section}
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim() !== "") onGive(reason.trim());
      }}
      onKeyDown={formKeys(onCancel)}
    >
      <Field className={styles.field} label={label} hint={hint} size="small">
        <Textarea
          value={reason}
          resize="vertical"
          onChange={(_, { value }) => {
            setReason(value);
            drafts.keep(place, "", value);
          }}
        />
      </Field>
      <div className={styles.row}>
        <Button type="submit" size="small" appearance="primary" disabledFocusable={reason.trim() === ""}>
          {give}
        </Button>
        <Button size="small" onClick={onCancel}>
          {cancel}
        </Button>
      </div>
    </form>
  );
}
