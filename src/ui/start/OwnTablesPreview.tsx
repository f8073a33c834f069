import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Adoption } from "../../domain/adopt/adoption";
import { sayAdoptionRemark, sayHeaders, sayFound } from "../../domain/adopt/adoption-words";
import { DELIVERABLE_COLUMNS } from "../../domain/review/tables";
import { countriesIn } from "../text/country-names";
import { useScreenStyles } from "../text/screen.styles";
import { useLanguage, useWords } from "../words/use-words";

export interface OwnTablesPreviewProps {
  readonly adoption: Adoption;
  /** Code of the country whose draft is reviewed, as it was chosen on the screen. */
  readonly jurisdiction: string;
  readonly busy: boolean;
  readonly onOpen: (adoption: Adoption) => void;
}

const SHOWN = 3;
const LONGEST = 160;

/** What a review of the sheets would hold: which columns became which, what to look at, and the first rows. */
export function OwnTablesPreview({ adoption, jurisdiction, busy, onOpen }: OwnTablesPreviewProps): ReactNode {
  const styles = useScreenStyles();
  const language = useLanguage();
  const { start, gaps } = useWords();
  const country = countriesIn(language).find(({ code }) => code === jurisdiction)?.name ?? jurisdiction;
  const rows = adoption.rows.filter(({ cells }) => cells["id"] !== undefined);
  return (
    <>
      {adoption.tables.map((table) => (
        <div key={table.table}>
          <p className={styles.text}>{sayFound(table)[language]}</p>
          {DELIVERABLE_COLUMNS.map((column) => (
            <p key={column} className={styles.quiet}>
              {`${gaps[column]} ← ${sayHeaders(table, column)[language]}`}
            </p>
          ))}
        </div>
      ))}
      {adoption.remarks.map(sayAdoptionRemark).map((said) => (
        <p key={said.en} className={styles.text}>
          {said[language]}
        </p>
      ))}
      <p className={styles.label}>{start.own.firstRows(Math.min(SHOWN, rows.length), rows.length)}</p>
      {rows.slice(0, SHOWN).map(({ cells }) => (
        <div key={cells["id"]}>
          <p className={styles.label}>{cells["id"]}</p>
          {DELIVERABLE_COLUMNS.map((column) => (
            <p key={column} className={styles.quiet}>
              {`${gaps[column]}: ${shorten(cells[column] ?? "")}`}
            </p>
          ))}
        </div>
      ))}
      <p className={styles.text}>{start.own.country(country)}</p>
      <div>
        <Button appearance="primary" disabledFocusable={busy} onClick={() => onOpen(adoption)}>
          {start.own.make}
        </Button>
      </div>
    </>
  );
}

const shorten = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text);
