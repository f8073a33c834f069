import { Button } from "@fluentui/react-components";
import { useRef } from "react";
import type { ReactNode } from "react";
import { useFileButtonStyles } from "./FileButton.styles";

export interface FileButtonProps {
  readonly appearance: "primary" | "secondary";
  readonly busy?: boolean;
  /** Endings of the files that may be chosen: `".docx,.txt"`. */
  readonly accept: string;
  readonly onPick: (file: File) => void;
  /** The words on it. */
  readonly children: string;
}

/** A button that lets a person choose a file. */
export function FileButton({ appearance, busy = false, accept, onPick, children }: FileButtonProps): ReactNode {
  const styles = useFileButtonStyles();
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button appearance={appearance} disabledFocusable={busy} onClick={() => field.current?.click()}>
        {children}
      </Button>
      <input
        ref={field}
        className={styles.field}
        type="file"
        accept={accept}
        tabIndex={-1}
        aria-hidden
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          // The same file may be picked again once it was saved.
          currentTarget.value = "";
          if (file) onPick(file);
        }}
      />
    </>
  );
}
