import { ProgressBar } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useWorkingLineStyles } from "./WorkingLine.styles";

/** What takes long just now, in words; nothing when nothing does. */
export function WorkingLine({ words }: { readonly words: string | undefined }): ReactNode {
  const styles = useWorkingLineStyles();
  return (
    <div role="status" aria-live="polite">
      {words !== undefined && (
        <div className={styles.line}>
          <ProgressBar aria-label={words} thickness="medium" />
          <span className={styles.words}>{words}</span>
        </div>
      )}
    </div>
  );
}
