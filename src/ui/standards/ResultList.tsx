import { memo, useEffect, useRef } from "react";

import { titleIn } from "../../domain/citation/format/name-in";
import { PartHeading } from "../text/PartHeading";
import { useWords } from "../words/use-words";
import { InstrumentBadges } from "./InstrumentBadges";
import { useResultStyles } from "./ResultList.styles";
import type { Citable } from "./citable";
import { isAmongSources } from "./citable";

export const optionId = (listId: string, index: number): string => `${listId}-${index}`;

export interface ResultListProps {
  readonly id: string;
  readonly label: string;
  readonly choices: readonly Citable[];
  readonly active: number;
  readonly sources: string;
  readonly onChoose: (index: number) => void;
  readonly onInsert: (citable: Citable) => void;
}

/** What can be inserted; the search box says which one is active, a click chooses, a double click inserts. */
export function ResultList({ id, label, choices, active, sources, onChoose, onInsert }: ResultListProps) {
  const styles = useResultStyles();
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    list.current?.querySelector("[aria-selected=true]")?.scrollIntoView?.({ block: "nearest" });
  }, [active]);
  if (choices.length === 0) return null;
  return (
    <ul ref={list} id={id} role="listbox" aria-label={label} className={styles.list}>
      {choices.map((choice, index) => (
        <li
          key={`${choice.instrument.id} ${choice.cited.pinpoint} ${choice.part?.heading ?? ""}`}
          id={optionId(id, index)}
          role="option"
          aria-selected={index === active}
          className={index === active ? styles.activeOption : styles.option}
          // Keeps the focus in the search box, where the arrows work.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChoose(index)}
          onDoubleClick={() => onInsert(choice)}
        >
          <Result choice={choice} isCited={isAmongSources(sources, choice.citation)} />
        </li>
      ))}
    </ul>
  );
}

interface ResultProps {
  readonly choice: Citable;
  readonly isCited: boolean;
}

const Result = memo(function Result({ choice, isCited }: ResultProps) {
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
        {title !== citation && (
          <span className={styles.title} title={title} lang={title === instrument.title.en ? "en" : undefined}>
            {title}
          </span>
        )}
        <InstrumentBadges instrument={instrument} confidence={confidence} />
      </span>
    </>
  );
});
