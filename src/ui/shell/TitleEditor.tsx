import { Button, Input } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { ReactNode } from "react";
import { useDrafts } from "../drafts/use-draft";
import { useWords } from "../words/use-words";
import { useShellTitleStyles } from "./ShellTitle.styles";
import { TITLE_PLACE } from "./title-editing";
import type { TitleEditing } from "./title-editing";

export interface TitleEditorProps extends TitleEditing {
  readonly onClose: () => void;
}

/** The title being typed: Enter writes it, Escape closes, and what was typed is kept in sight. */
export function TitleEditor({ held, onEdit, onClose }: TitleEditorProps): ReactNode {
  const styles = useShellTitleStyles();
  const { editing: words } = useWords();
  const drafts = useDrafts();
  const [before] = useState(() => drafts.take(TITLE_PLACE)?.before ?? held);
  const [title, setTitle] = useState(() => drafts.take(TITLE_PLACE)?.text ?? held);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector("input")?.select(), []);
  return (
    <form
      ref={form}
      className={styles.line}
      onSubmit={(event) => {
        event.preventDefault();
        if (title.trim() !== before.trim()) onEdit(before, title.trim());
        onClose();
      }}
      onKeyDown={({ key }) => key === "Escape" && onClose()}
    >
      <Input
        size="small"
        className={styles.field}
        aria-label={words.title}
        value={title}
        onChange={(_, { value }) => {
          setTitle(value);
          drafts.keep(TITLE_PLACE, before, value);
        }}
      />
      <Button type="submit" size="small" appearance="primary">
        {words.save}
      </Button>
    </form>
  );
}
