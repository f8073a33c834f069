import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { NotLoaded } from "../loading/not-loaded";
import { useScreenStyles } from "../text/screen.styles";
import { useFirstWords } from "../words/use-words";

export interface ScreenFailedProps {
  /** What can't be fetched, as without a connection, has not broken: a pane that is closed could not be opened again. */
  readonly failure: Partial<NotLoaded>;
  readonly onAgain: () => void;
}

/** Shown in place of a screen that broke, or that could not be fetched. */
export function ScreenFailed({ failure, onAgain }: ScreenFailedProps): ReactNode {
  const styles = useScreenStyles();
  const { shell, session } = useFirstWords();
  const { forget, message } = failure;
  return (
    <section role="alert" className={styles.screen}>
      {!forget && <h2 className={styles.title}>{shell.failedTitle}</h2>}
      <p className={styles.text}>{forget ? session.notLoaded : shell.failedText}</p>
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
