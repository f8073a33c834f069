import { Button } from "@fluentui/react-components";
import { Suspense, useRef, useState } from "react";
import type { ReactNode } from "react";
import { laterIcon } from "../loading/later-icon";
import { lazily } from "../loading/lazily";
import { useFirstWords } from "../words/use-words";
import { useShellStyles } from "./Shell.styles";

const EditIcon = laterIcon("EditRegular", "✎");
const TitleEditor = lazily(async () => (await import("./TitleEditor")).TitleEditor);

export interface ShellTitleProps {
  readonly title: string;
  /** As its cell holds it, and what takes another one; left out where there is none to be edited. */
  readonly editing?: TitleEditing | undefined;
}

export interface TitleEditing {
  readonly held: string;
  readonly onEdit: (before: string, after: string) => void;
}

/** The title of what is open, which a person may write where it stands. */
export function ShellTitle({ title, editing }: ShellTitleProps): ReactNode {
  const styles = useShellStyles();
  const { shell } = useFirstWords();
  const [isOpen, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const close = (): void => {
    setOpen(false);
    setTimeout(() => root.current?.querySelector("button")?.focus());
  };
  const shown = (
    <h1 className={styles.title} title={title}>
      {title}
    </h1>
  );
  return (
    <div ref={root} className={styles.titleRow}>
      {editing && isOpen ? (
        <Suspense fallback={shown}>
          <TitleEditor {...editing} onClose={close} />
        </Suspense>
      ) : (
        shown
      )}
      {editing && !isOpen && (
        <Button
          appearance="subtle"
          size="small"
          icon={<EditIcon />}
          aria-label={shell.editTitle}
          title={shell.editTitle}
          onClick={() => setOpen(true)}
        />
      )}
    </div>
  );
}
