import { Button, Field, Textarea } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { ReactNode } from "react";
import { useScreenStyles } from "../text/screen.styles";
import { useWords } from "../words/use-words";

export interface WaiveFormProps {
  /** Never called with an empty reason. */
  readonly onWaive: (reason: string) => void;
  readonly onCancel: () => void;
}

/** Asks why a finding may stay. */
export function WaiveForm({ onWaive, onCancel }: WaiveFormProps): ReactNode {
  const styles = useScreenStyles();
  const { check: words } = useWords();
  const [reason, setReason] = useState("");
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector("textarea")?.focus(), []);
  return (
    <form
      ref={form}
      className={styles.section}
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim() !== "") onWaive(reason.trim());
      }}
      onKeyDown={({ key }) => key === "Escape" && onCancel()}
    >
      <Field className={styles.field} label={words.waiveReason} hint={words.waiveHint} size="small">
        <Textarea value={reason} resize="vertical" onChange={(_, { value }) => setReason(value)} />
      </Field>
      <div className={styles.row}>
        <Button type="submit" size="small" appearance="primary" disabledFocusable={reason.trim() === ""}>
          {words.waiveDo}
        </Button>
        <Button size="small" onClick={onCancel}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}
