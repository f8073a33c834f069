import { Button } from "@fluentui/react-components";
import { Info20Regular } from "@fluentui/react-icons";

import { shortNameIn } from "../../domain/citation/format/name-in";
import type { Gap } from "../../domain/gap/gap";
import { columnOf } from "../../domain/review/tables";
import { useWords } from "../words/use-words";
import type { Citable } from "./citable";
import { useInsertBarStyles } from "./InsertBar.styles";
import { useFocusInside } from "../focus/useFocusInside";
import type { StandardsWords } from "./words/standards-words";

export interface InsertBarProps {
  readonly target: Gap | undefined;
  /** Number of the gap that was the target, where its row is gone. */
  readonly gone: string | undefined;
  /** The column of the target whose text is being typed. */
  readonly into: string | undefined;
  readonly choices: readonly Citable[];
  /** Whether the target cites one already. */
  readonly isThere: (citable: Citable) => boolean;
  /** How many of them are marked. */
  readonly marked: number;
  readonly onUnmark: () => void;
  /** Whether the choice is the instrument whose page is open. */
  readonly isWhole: boolean;
  readonly asking: readonly Citable[];
  readonly onInsert: (citables: readonly Citable[]) => void;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
  /** Left out on an instrument's own page. */
  readonly onAbout?: (instrument: string) => void;
}

/** Says where a citation would go, or why it can't, and holds the button; asks before it inserts what is not confirmed. */
export function InsertBar(props: InsertBarProps) {
  const { target, gone, into, choices, marked, isThere, asking, isWhole, onUnmark, onAbout } = props;
  const styles = useInsertBarStyles();
  const { language, standards: words } = useWords();
  if (asking.length > 0) return <Question {...props} />;
  const noRow = gone === undefined ? words.noRow : words.rowGone(gone);
  const isReady = target !== undefined && choices.length > 0;
  const [before = "", row = "", after = ""] = target ? words.into(target.id || target.place.row) : [];
  const [choice] = marked > 0 ? [] : choices;
  const citations = inOne(choices);
  return (
    <div className={styles.bar}>
      <div className={styles.text} role="status">
        {target ? (
          <>
            <div className={styles.line} title={target.headline}>
              {before} <strong>{row}</strong> {after}{" "}
              {into === undefined ? target.headline : words.intoText(columnOf("Gaps", into)?.header[language] ?? into)}
            </div>
            <div className={styles.quiet}>{underTarget(words, choices, isThere)}</div>
          </>
        ) : (
          noRow
        )}
      </div>
      <div className={styles.buttons}>
        {marked > 0 && (
          <Button className={styles.button} appearance="subtle" onClick={onUnmark}>
            {words.unmark}
          </Button>
        )}
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
          title={isReady ? words.insertPart(citations) : target ? words.chooseFirst : noRow}
          onClick={() => {
            if (isReady) props.onInsert(choices);
          }}
        >
          {isWhole ? words.insertWhole : marked > 1 ? words.insertMany(marked) : words.insert}
        </Button>
      </div>
    </div>
  );
}

function underTarget(words: StandardsWords, choices: readonly Citable[], isThere: InsertBarProps["isThere"]): string {
  if (choices.length === 0) return words.chooseFirst;
  return choices.every(isThere) ? words.alreadyIn : inOne(choices);
}

const inOne = (choices: readonly Citable[]): string => choices.map(({ citation }) => citation).join("; ");

/** A key that was pressed before the question could be read leaves the review as it is. */
function Question({ asking, onConfirm, onCancel }: InsertBarProps) {
  const styles = useInsertBarStyles();
  const { standards: words } = useWords();
  const bar = useFocusInside<HTMLDivElement>("button:last-of-type");
  const question = words.askUnverified(inOne(asking.filter(({ confidence }) => confidence === "unverified")));
  return (
    <div
      ref={bar}
      className={styles.bar}
      role="alertdialog"
      aria-label={question}
      onKeyDown={(event) => {
        if (event.key === "Escape") onCancel();
      }}
    >
      <div className={styles.text}>{question}</div>
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
