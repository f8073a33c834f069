import { Fragment } from "react";
import type { ReactNode } from "react";
import type { RedlineSpan } from "../../domain/amendment/redline/redline-span";
import { useLanguage } from "../words/use-words";
import { useRedlineTextStyles } from "./RedlineText.styles";
import { REDLINE_WORDS } from "./redline-words";

export interface RedlineTextProps {
  readonly spans: readonly RedlineSpan[];
  /** Whether long stretches that stay are cut, to the words around what changes. */
  readonly isShort?: boolean;
}

/** What becomes of a text, word by word: told apart by lines through and under it, and by words for who hears it. */
export function RedlineText({ spans, isShort = false }: RedlineTextProps): ReactNode {
  const styles = useRedlineTextStyles();
  const language = useLanguage();
  const show = ({ kind, text }: RedlineSpan, at: number): ReactNode => {
    if (kind === "equal") return isShort ? shorten(text, at > 0, at < spans.length - 1) : text;
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
