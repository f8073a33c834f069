import { Button } from "@fluentui/react-components";
import { useRef } from "react";
import type { ReactNode } from "react";
import { usePickFileStyles } from "./PickFile.styles";

export interface PickFileProps {
  readonly label: string;
  /** E.g. `".xlsx"`. */
  readonly accept: string;
  readonly isMain: boolean;
  readonly busy: boolean;
  readonly onPick: (file: File) => void;
}

/** A button that has the browser ask for a file. */
export function PickFile({ label, accept, isMain, busy, onPick }: PickFileProps): ReactNode {
  const styles = usePickFileStyles();
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        appearance={isMain ? "primary" : "secondary"}
        disabledFocusable={busy}
        onClick={() => field.current?.click()}
      >
        {label}
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
