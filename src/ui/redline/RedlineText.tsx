import { Fragment, useState } from "react";
import type { ReactNode } from "react";
import type { RedlineSpan } from "../../domain/amendment/redline/redline-span";
import { useLanguage } from "../words/use-words";
import { useRedlineTextStyles } from "./RedlineText.styles";
import { REDLINE_WORDS } from "./redline-words";

export interface RedlineTextProps {
  readonly spans: readonly RedlineSpan[];
  /** Whether long stretches that stay begin folded, to the words around what changes. */
  readonly isFolded?: boolean;
}

/** What becomes of a text, word by word: told apart by lines through and under it, and by words for who hears it. */
export function RedlineText({ spans, isFolded = false }: RedlineTextProps): ReactNode {
  const styles = useRedlineTextStyles();
  const language = useLanguage();
  const [isWhole, setWhole] = useState(!isFolded);
  const fold = (text: string, at: number): string => foldMiddle(text, at > 0, at < spans.length - 1);
  const isLong = spans.some(({ kind, text }, at) => kind === "equal" && fold(text, at) !== text);
  const show = ({ kind, text }: RedlineSpan, at: number): ReactNode => {
    if (kind === "equal") return isWhole ? text : fold(text, at);
    const Mark = kind === "deleted" ? "del" : "ins";
    const { starts, ends } = REDLINE_WORDS[kind];
    return (
      <Mark className={styles[kind]}>
        <span className={styles.hidden}> {starts[language]} </span>
        {text}
        <span className={styles.hidden}> {ends[language]} </span>
      </Mark>
    );
  };
  return (
    <p className={styles.text}>
      {spans.map((span, at) => (
        <Fragment key={at}>{show(span, at)}</Fragment>
      ))}
      {isFolded && isLong && (
        <button
          type="button"
          className={styles.fold}
          aria-expanded={isWhole}
          onClick={() => setWhole((wasWhole) => !wasWhole)}
        >
          {isWhole ? REDLINE_WORDS.fold[language] : REDLINE_WORDS.unfold[language]}
        </button>
      )}
    </p>
  );
}

/** Letters of an unchanged stretch that are shown on each side of a change. */
const AROUND = 60;

/** A long stretch without its middle, and without its ends where nothing is changed beyond them; a short one as it is. */
function foldMiddle(text: string, isAfter: boolean, isBefore: boolean): string {
  const [before, after] = [isAfter ? AROUND : 0, isBefore ? AROUND : 0];
  if (text.length <= before + after + 1) return text;
  return `${text.slice(0, before)}…${after === 0 ? "" : text.slice(-after)}`;
}
