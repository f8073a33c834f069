import { Button } from "@fluentui/react-components";
import { EditRegular } from "@fluentui/react-icons";
import { useRef, useState } from "react";
import type { ReactNode } from "react";
import { KeptDraft } from "../drafts/KeptDraft";
import { useWords } from "../words/use-words";
import { useShellTitleStyles } from "./ShellTitle.styles";
import { TitleEditor } from "./TitleEditor";
import { TITLE_PLACE } from "./title-editing";
import type { TitleEditing } from "./title-editing";

export interface ShellTitleProps extends TitleEditing {
  /** The title as it is shown. */
  readonly heading: ReactNode;
}

/** The title of what is open, which a person may write where it stands. */
export function ShellTitle({ heading, ...editing }: ShellTitleProps): ReactNode {
  const styles = useShellTitleStyles();
  const { editing: words } = useWords();
  const [isOpen, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const close = (): void => {
    setOpen(false);
    setTimeout(() => root.current?.querySelector("button")?.focus());
  };
  return (
    <div ref={root} className={styles.root}>
      {isOpen ? (
        <TitleEditor {...editing} onClose={close} />
      ) : (
        <>
          <div className={styles.line}>
            {heading}
            <Button
              appearance="subtle"
              size="small"
              icon={<EditRegular />}
              aria-label={words.title}
              title={words.title}
              data-opens-field
              onClick={() => setOpen(true)}
            />
          </div>
          <KeptDraft place={TITLE_PLACE} name={words.title} held={editing.held} onGoOn={() => setOpen(true)} />
        </>
      )}
    </div>
  );
}
