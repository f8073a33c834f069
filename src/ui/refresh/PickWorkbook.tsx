import type { ReactNode } from "react";
import { PickFile } from "../text/PickFile";
import { useScreenStyles } from "../text/screen.styles";
import { useWords } from "../words/use-words";
import { OtherWorkbook } from "./OtherWorkbook";

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
  const { refresh: words } = useWords();
  return (
    <section className={styles.section} aria-label={words.compare}>
      <h3 className={styles.subtitle}>{words.compare}</h3>
      <p className={styles.quiet}>{words.compareText}</p>
      <div className={styles.row}>
        <PickFile
          label={workbook === undefined ? words.pick : words.pickAnother}
          accept=".xlsx"
          isMain={workbook === undefined}
          busy={busy}
          onPick={onPick}
        />
      </div>
      {others}
      {workbook !== undefined && (
        <p className={styles.text}>
          {words.comparedWith(workbook)} <OtherWorkbook origin={origin} workbook={workbook} />
        </p>
      )}
    </section>
  );
}
