import { Button, Textarea } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { KeyboardEvent, ReactNode } from "react";
import type { UnsavedText } from "../../app/session-state";
import { useScreenStyles } from "../text/screen.styles";
import { useWords } from "../words/use-words";
import { useCellEditor } from "./useCellEditor";
import { useCellEditorStyles } from "./CellEditor.styles";

export interface CellEditorProps {
  readonly name: string;
  readonly text: string;
  /** Where the typing goes on, after a text that could not be written. */
  readonly unsaved: UnsavedText | undefined;
  readonly onSave: (before: string, after: string) => Promise<void>;
  readonly onClose: () => void;
}

/** A cell's text being typed. */
export function CellEditor({ name, text, unsaved, onSave, onClose }: CellEditorProps): ReactNode {
  const screen = useScreenStyles();
  const styles = useCellEditorStyles();
  const { editing: words } = useWords();
  const { typed, saving, type, save } = useCellEditor({ text, unsaved, onSave, onClose });
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const area = root.current?.querySelector("textarea");
    area?.focus();
    area?.setSelectionRange(area.value.length, area.value.length);
  }, []);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === "Escape") onClose();
    else if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) save();
    else return;
    event.preventDefault();
  };
  return (
    <div ref={root} className={styles.root}>
      <Textarea
        className={styles.field}
        textarea={{ className: styles.area }}
        aria-label={name}
        resize="vertical"
        value={typed}
        onChange={(_, { value }) => type(value)}
        onKeyDown={onKeyDown}
      />
      <div className={screen.row}>
        <Button appearance="primary" size="small" disabledFocusable={saving} onClick={save}>
          {words.save}
        </Button>
        <Button size="small" onClick={onClose}>
          {words.cancel}
        </Button>
        <span className={screen.quiet}>{words.saveHint}</span>
      </div>
    </div>
  );
}
