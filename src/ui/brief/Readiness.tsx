import { Link } from "@fluentui/react-components";
import type { ReactNode } from "react";

import type { ReadinessNote } from "../../domain/brief/readiness";
import { READINESS_WORDS } from "../../domain/brief/readiness-words";
import type { CellPlace } from "../../domain/result";
import { Disclosure } from "../disclosure/Disclosure";
import { useWords } from "../words/use-words";
import { useBriefStyles } from "./BriefScreen.styles";

export interface ReadinessProps {
  readonly notes: readonly ReadinessNote[];
  readonly onGoTo: (place: CellPlace) => void;
}

/** Cells of one kind that are named; there may be hundreds. */
const NAMED = 12;

/** What a reader of the brief would stumble over, each with the way to its cells. */
export function Readiness({ notes, onGoTo }: ReadinessProps): ReactNode {
  const styles = useBriefStyles();
  const { language, brief } = useWords();
  const { readiness: words } = brief;
  if (notes.length === 0) return <p className={styles.text}>✓ {words.ready}</p>;
  return (
    <section className={styles.section} aria-label={words.title}>
      <h2 className={styles.title}>{words.title}</h2>
      {notes.some(({ isUnwritten }) => isUnwritten) && <p className={styles.text}>{words.draft}</p>}
      <Disclosure className={styles.group} label={words.count(notes.length)} isOpen={notes.length <= 4}>
        {() => (
          <ul className={styles.notes}>
            {notes.map(({ kind, places, isProposed, size }) => (
              <li
                key={
                  size === undefined ? kind : `${kind} ${places.map(({ sheet, cell }) => `${sheet}!${cell}`).join()}`
                }
              >
                {READINESS_WORDS[kind](places.length, isProposed, size)[language]}{" "}
                {places.slice(0, NAMED).map((place) => (
                  <span key={`${place.sheet} ${place.cell}`}>
                    <Link as="button" inline onClick={() => onGoTo(place)}>
                      {`${place.sheet}!${place.cell}`}
                    </Link>{" "}
                  </span>
                ))}
                {places.length > NAMED && words.andMore(places.length - NAMED)}
              </li>
            ))}
          </ul>
        )}
      </Disclosure>
    </section>
  );
}
