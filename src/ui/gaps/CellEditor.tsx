import { Button, Textarea, mergeClasses } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { KeyboardEvent, ReactNode } from "react";
import { useScreenStyles } from "../text/screen.styles";
import { Overtaken } from "./Overtaken";
import { useWords } from "../words/use-words";
import { useCellEditor } from "./useCellEditor";
import type { EditedCell } from "./useCellEditor";
import { useCellEditorStyles } from "./CellEditor.styles";

export interface CellEditorProps extends EditedCell {
  readonly name: string;
}

/** A cell's text being typed. Escape closes it, and what was typed is kept. */
export function CellEditor({ name, ...cell }: CellEditorProps): ReactNode {
  const { onClose } = cell;
  const screen = useScreenStyles();
  const styles = useCellEditorStyles();
  const { editing: words } = useWords();
  const { typed, overtaken, saving, type, save } = useCellEditor(cell);
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
      {overtaken !== undefined && <Overtaken text={overtaken} />}
      <div className={mergeClasses(screen.row, styles.actions)}>
        <Button appearance="primary" size="small" disabledFocusable={saving} onClick={() => save()}>
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
