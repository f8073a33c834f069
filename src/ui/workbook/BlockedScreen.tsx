import type { ReactNode } from "react";
import { useScreenStyles } from "../text/screen.styles";
import { useWords } from "../words/use-words";

/** In place of a screen that would show what is no longer so. */
export function BlockedScreen(): ReactNode {
  const styles = useScreenStyles();
  const { blocked: words } = useWords();
  return (
    <div className={styles.screen}>
      <p className={styles.text}>{words.waiting}</p>
    </div>
  );
}
