import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useFirstWords } from "../words/use-words";
import { useScreenFailedStyles } from "./ScreenFailed.styles";

export interface ScreenFailedProps {
  readonly message: string;
  readonly onAgain: () => void;
}

/** Shown in place of a screen that broke. */
export function ScreenFailed({ message, onAgain }: ScreenFailedProps): ReactNode {
  const styles = useScreenFailedStyles();
  const { shell } = useFirstWords();
  return (
    <section role="alert" className={styles.root}>
      <h2 className={styles.title}>{shell.failedTitle}</h2>
      <p className={styles.text}>{shell.failedText}</p>
      <Button appearance="primary" onClick={onAgain}>
        {shell.failedAgain}
      </Button>
      <details className={styles.text}>
        <summary>{shell.failedDetails}</summary>
        <code>{message}</code>
      </details>
    </section>
  );
}
