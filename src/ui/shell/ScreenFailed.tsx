import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useScreenStyles } from "../text/screen.styles";
import { useFirstWords } from "../words/use-words";

export interface ScreenFailedProps {
  readonly message: string;
  readonly onAgain: () => void;
}

/** Shown in place of a screen that broke. */
export function ScreenFailed({ message, onAgain }: ScreenFailedProps): ReactNode {
  const styles = useScreenStyles();
  const { shell } = useFirstWords();
  return (
    <section role="alert" className={styles.screen}>
      <h2 className={styles.title}>{shell.failedTitle}</h2>
      <p className={styles.text}>{shell.failedText}</p>
      <div className={styles.row}>
        <Button appearance="primary" onClick={onAgain}>
          {shell.failedAgain}
        </Button>
      </div>
      <details className={styles.text}>
        <summary>{shell.failedDetails}</summary>
        <code>{message}</code>
      </details>
    </section>
  );
}
