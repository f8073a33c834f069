import { mergeClasses } from "@fluentui/react-components";
import { memo, useEffect, useRef } from "react";

import { titleIn } from "../../domain/citation/format/name-in";
import { PartHeading } from "../text/PartHeading";
import { useWords } from "../words/use-words";
import { InstrumentBadges } from "./InstrumentBadges";
import { useResultStyles } from "./ResultList.styles";
import { besideNumber } from "./beside-number";
import type { Citable } from "./citable";
import { sameCited } from "./citable";

export const optionId = (listId: string, index: number): string => `${listId}-${index}`;

export interface ResultListProps {
  readonly id: string;
  readonly label: string;
  readonly choices: readonly Citable[];
  /** Place of the first of them among all that the arrows go through. */
  readonly from: number;
  /** In a line each. */
  readonly isShort: boolean;
  /** Among all. */
  readonly active: number;
  readonly marked: readonly Citable[];
  /** Whether the row cites one already. */
  readonly isThere: (citable: Citable) => boolean;
  readonly onChoose: (index: number) => void;
  readonly onMark: (index: number) => void;
  readonly onInsert: (citable: Citable) => void;
}

/** What can be inserted: a click chooses, on the box or with Ctrl it marks, a double click inserts. */
export function ResultList(props: ResultListProps) {
  const { id, label, choices, from, isShort, active, marked, isThere, onChoose, onMark, onInsert } = props;
  const styles = useResultStyles();
  const { standards: words } = useWords();
  const isMarked = ({ cited }: Citable): boolean => marked.some((one) => sameCited(one.cited, cited));
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    list.current?.children[active - from]?.scrollIntoView?.({ block: "nearest" });
  }, [active, from]);
  if (choices.length === 0) return null;
  return (
    <ul
      ref={list}
      id={`${id}-from-${from}`}
      role="listbox"
      aria-label={label}
      aria-multiselectable
      className={styles.list}
    >
      {choices.map((choice, at) => (
        <li
          key={`${choice.instrument.id} ${choice.cited.pinpoint} ${choice.part?.heading ?? ""}`}
          id={optionId(id, from + at)}
          role="option"
          aria-selected={isMarked(choice) || from + at === active}
          className={mergeClasses(from + at === active ? styles.activeOption : styles.option, isShort && styles.short)}
          // Keeps the focus in the search box, where the arrows work.
          onMouseDown={(event) => event.preventDefault()}
          onClick={(event) => (event.ctrlKey || event.metaKey ? onMark : onChoose)(from + at)}
          onDoubleClick={() => onInsert(choice)}
        >
          <span
            className={mergeClasses(styles.box, isMarked(choice) && styles.marked)}
            title={words.markHint}
            aria-hidden
            onClick={(event) => {
              event.stopPropagation();
              onMark(from + at);
            }}
            onDoubleClick={(event) => event.stopPropagation()}
          />
          <div className={styles.body}>
            <Result choice={choice} isShort={isShort} isCited={isThere(choice)} />
          </div>
        </li>
      ))}
    </ul>
  );
}

interface ResultProps {
  readonly choice: Citable;
  readonly isShort: boolean;
  readonly isCited: boolean;
}

const Result = memo(function Result({ choice, isShort, isCited }: ResultProps) {
  const styles = useResultStyles();
  const { instrument, part, citation, confidence } = choice;
  const { language, standards: words } = useWords();
  const title = titleIn(instrument, language);
  return (
    <>
      <span className={styles.citation}>
        {citation}
        {isCited && <span className={styles.cited}> ✓ {words.alreadyIn}</span>}
      </span>
      {part && <PartHeading className={styles.heading} part={part} />}
      <span className={styles.foot}>
        {!isShort && title !== citation && (
          <span className={styles.title} title={title} lang={title === instrument.title.en ? "en" : undefined}>
            {besideNumber(instrument, title)}
          </span>
        )}
        <InstrumentBadges instrument={instrument} confidence={confidence} />
      </span>
    </>
  );
});
