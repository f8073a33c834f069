import { Button } from "@fluentui/react-components";
import { Info20Regular } from "@fluentui/react-icons/svg/info";

import { shortNameIn } from "../../domain/citation/format/name-in";
import type { Gap } from "../../domain/gap/gap";
import { useWords } from "../words/use-words";
import type { Citable } from "./citable";
import { isAmongSources } from "./citable";
import { useInsertBarStyles } from "./InsertBar.styles";
import { useFocusInside } from "../focus/useFocusInside";
import type { StandardsWords } from "./words/standards-words";

export interface InsertBarProps {
  readonly target: Gap | undefined;
  readonly choice: Citable | undefined;
  /** Whether the choice is the instrument whose page is open. */
  readonly isWhole: boolean;
  readonly asking: Citable | undefined;
  readonly onInsert: (citable: Citable) => void;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
  /** Left out on an instrument's own page. */
  readonly onAbout?: (instrument: string) => void;
}

/** Says where a citation would go, or why it can't, and holds the button; asks before it inserts what is not confirmed. */
export function InsertBar(props: InsertBarProps) {
  const { target, choice, asking, isWhole, onAbout } = props;
  const styles = useInsertBarStyles();
  const { language, standards: words } = useWords();
  if (asking) return <Question {...props} asking={asking} />;
  const isReady = target !== undefined && choice !== undefined;
  return (
    <div className={styles.bar}>
      <div className={styles.text} role="status">
        {target ? (
          <>
            <div className={styles.line} title={target.headline}>
              {words.into} <strong>{target.id}</strong> {target.headline}
            </div>
            <div className={styles.quiet}>{underTarget(words, target, choice)}</div>
          </>
        ) : (
          words.noRow
        )}
      </div>
      <div className={styles.buttons}>
        {choice && onAbout && (
          <Button
            icon={<Info20Regular />}
            appearance="subtle"
            aria-label={words.about(shortNameIn(choice.instrument, language))}
            title={words.about(shortNameIn(choice.instrument, language))}
            onClick={() => onAbout(choice.instrument.id)}
          />
        )}
        <Button
          className={styles.button}
          appearance="primary"
          disabledFocusable={!isReady}
          title={isReady ? words.insertPart(choice.citation) : target ? words.chooseFirst : words.noRow}
          onClick={() => {
            if (isReady) props.onInsert(choice);
          }}
        >
          {isWhole ? words.insertWhole : words.insert}
        </Button>
      </div>
    </div>
  );
}

function underTarget(words: StandardsWords, target: Gap, choice: Citable | undefined): string {
  if (!choice) return words.chooseFirst;
  return isAmongSources(target.sources, choice.citation) ? words.alreadyIn : choice.citation;
}

function Question({ asking, onConfirm, onCancel }: InsertBarProps & { readonly asking: Citable }) {
  const styles = useInsertBarStyles();
  const { standards: words } = useWords();
  const bar = useFocusInside<HTMLDivElement>("button");
  return (
    <div
      ref={bar}
      className={styles.bar}
      role="alertdialog"
      aria-label={words.askUnverified(asking.citation)}
      onKeyDown={(event) => {
        if (event.key === "Escape") onCancel();
      }}
    >
      <div className={styles.text}>{words.askUnverified(asking.citation)}</div>
      <div className={styles.buttons}>
        <Button className={styles.button} appearance="primary" onClick={onConfirm}>
          {words.insertAnyway}
        </Button>
        <Button className={styles.button} onClick={onCancel}>
          {words.dontInsert}
        </Button>
      </div>
    </div>
  );
}
