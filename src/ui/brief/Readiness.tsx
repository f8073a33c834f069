import { Link } from "@fluentui/react-components";
import type { ReactNode } from "react";

import { isMet } from "../../domain/brief/is-met";
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
  const met = notes.filter(isMet);
  const beside = notes.filter((note) => !isMet(note));
  const list = (some: readonly ReadinessNote[]): ReactNode => (
    <ul className={styles.notes}>
      {some.map(({ kind, places, isProposed, size }) => (
        <li key={size === undefined ? kind : `${kind} ${places.map(({ sheet, cell }) => `${sheet}!${cell}`).join()}`}>
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
  );
  if (met.length === 0)
    return (
      <>
        <p className={styles.text}>✓ {words.ready}</p>
        {beside.length > 0 && list(beside)}
      </>
    );
  return (
    <section className={styles.section} aria-label={words.title}>
      <h2 className={styles.title}>{words.title}</h2>
      {met.some(({ isUnwritten }) => isUnwritten) && <p className={styles.text}>{words.draft}</p>}
      <Disclosure className={styles.group} label={words.count(met.length)} isOpen={met.length <= 4}>
        {() => list(met)}
      </Disclosure>
      {beside.length > 0 && list(beside)}
    </section>
  );
}
