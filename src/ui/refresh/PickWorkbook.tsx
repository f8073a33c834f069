import { Button } from "@fluentui/react-components";
import { useRef } from "react";
import type { ReactNode } from "react";
import { useScreenStyles } from "../text/screen.styles";
import { useWords } from "../words/use-words";
import { isSameName } from "./is-same-name";
import { useRefreshStyles } from "./RefreshScreen.styles";

export interface PickWorkbookProps {
  /** Name of the workbook that the brief was made from; "" when it had none. */
  readonly origin: string;
  readonly workbook: string | undefined;
  readonly busy: boolean;
  readonly onPick: (file: File) => void;
  readonly others?: ReactNode;
}

/** Choosing the workbook's file; one of another name is remarked on. */
export function PickWorkbook({ origin, workbook, busy, onPick, others }: PickWorkbookProps): ReactNode {
  const styles = useScreenStyles();
  const own = useRefreshStyles();
  const { refresh: words } = useWords();
  const field = useRef<HTMLInputElement>(null);
  return (
    <section className={styles.section} aria-label={words.compare}>
      <h3 className={styles.subtitle}>{words.compare}</h3>
      <p className={styles.quiet}>{words.compareText}</p>
      <div className={styles.row}>
        <Button
          appearance={workbook === undefined ? "primary" : "secondary"}
          disabledFocusable={busy}
          onClick={() => field.current?.click()}
        >
          {workbook === undefined ? words.pick : words.pickAnother}
        </Button>
        <input
          ref={field}
          className={own.file}
          type="file"
          accept=".xlsx"
          tabIndex={-1}
          aria-hidden
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            // The same file may be picked again once it was saved.
            currentTarget.value = "";
            if (file) onPick(file);
          }}
        />
      </div>
      {others}
      {workbook !== undefined && (
        <p className={styles.text}>
          {words.comparedWith(workbook)}{" "}
          {origin !== "" && !isSameName(origin, workbook) && (
            <strong className={own.problem}>{words.otherWorkbook(origin)}</strong>
          )}
        </p>
      )}
    </section>
  );
}
