import { Fragment, useMemo } from "react";
import type { ReactNode } from "react";
import { redline } from "../../domain/amendment/redline/redline";
import type { RedlineSpan } from "../../domain/amendment/redline/redline-span";
import { useWords } from "../words/use-words";
import { useRedlineTextStyles } from "./RedlineText.styles";

export interface RedlineTextProps {
  readonly before: string;
  readonly after: string;
}

/** What becomes of a text, word by word: told apart by lines through and under it, and by words for who hears it. */
export function RedlineText({ before, after }: RedlineTextProps): ReactNode {
  const styles = useRedlineTextStyles();
  const { amendments: words } = useWords();
  const spans = useMemo(() => redline(before, after), [before, after]);
  const show = ({ kind, text }: RedlineSpan): ReactNode => {
    if (kind === "equal") return text;
    const [Mark, starts, ends] =
      kind === "deleted"
        ? (["del", words.deleted, words.deletedEnds] as const)
        : (["ins", words.inserted, words.insertedEnds] as const);
    return (
      <Mark className={styles[kind]}>
        <span className={styles.hidden}> {starts} </span>
        {text}
        <span className={styles.hidden}> {ends} </span>
      </Mark>
    );
  };
  return (
    <p className={styles.text}>
      {spans.map((span, at) => (
        <Fragment key={at}>{show(span)}</Fragment>
      ))}
    </p>
  );
}
