import type { ReactNode } from "react";
import type { WordChange } from "../../domain/brief/refresh/word-changes";
import { useRefreshStyles } from "./RefreshScreen.styles";

/** Words that stay, go and come, with what stays cut where it is long. */
export function ChangedWords({ words }: { readonly words: readonly WordChange[] }): ReactNode {
  const styles = useRefreshStyles();
  return (
    <p className={styles.words}>
      {words.map(({ kind, text }, index) => {
        if (kind === "gone")
          return (
            <del key={index} className={styles.gone}>
              {text}
            </del>
          );
        if (kind === "come")
          return (
            <ins key={index} className={styles.come}>
              {text}
            </ins>
          );
        return <span key={index}>{shorten(text, index > 0, index < words.length - 1)}</span>;
      })}
    </p>
  );
}

/** Letters of an unchanged stretch that are shown on each side of a change. */
const AROUND = 60;

/** The middle of a long stretch is left out, and so are its ends where nothing is changed beyond them. */
function shorten(text: string, isAfter: boolean, isBefore: boolean): string {
  const [before, after] = [isAfter ? AROUND : 0, isBefore ? AROUND : 0];
  if (text.length <= before + after + 1) return text;
  return `${text.slice(0, before)}…${after === 0 ? "" : text.slice(-after)}`;
}
