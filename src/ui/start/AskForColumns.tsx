import { Button, Checkbox, Field, Select } from "@fluentui/react-components";
import { useState } from "react";
import type { ReactNode } from "react";
import type { AdoptionChoice, TableSeen } from "../../domain/adopt/adoption";
import type { DeliverableColumn } from "../../domain/adopt/recognise-columns";
import { DELIVERABLE_COLUMNS } from "../../domain/review/tables";
import { useScreenStyles } from "../text/screen.styles";
import { useWords } from "../words/use-words";

export interface AskForColumnsProps {
  readonly tables: readonly TableSeen[];
  readonly busy: boolean;
  readonly onPreview: (choice: AdoptionChoice) => void;
}

/** Asks which sheet it is, and which of its columns are the three; those whose header tells are chosen already. */
export function AskForColumns({ tables, busy, onPreview }: AskForColumnsProps): ReactNode {
  const styles = useScreenStyles();
  const { start, gaps } = useWords();
  const [number, setNumber] = useState(tables[0]?.table);
  const [chosen, setChosen] = useState<Partial<Record<DeliverableColumn, string>>>({});
  const [isHeader, setIsHeader] = useState(true);
  const table = tables.find((candidate) => candidate.table === number) ?? tables[0];
  if (!table) return null;
  const labelOf = (column: DeliverableColumn): string => {
    const { [column]: places } = table.telling;
    const told = places.length === 1 ? table.headers[places[0] ?? -1]?.label : undefined;
    return chosen[column] ?? told ?? "";
  };
  const labels = DELIVERABLE_COLUMNS.map(labelOf);
  const hint = labels.includes("")
    ? start.adoptChoose
    : new Set(labels).size < labels.length
      ? start.adoptTwice
      : undefined;
  const preview = (): void =>
    onPreview({
      tables: [table.table],
      headerRow: isHeader ? table.headerRow : 0,
      columns: { issue: [labelOf("issue")], solution: [labelOf("solution")], sources: [labelOf("sources")] },
    });
  return (
    <>
      <p className={styles.text}>{start.own.ask}</p>
      {tables.length > 1 && (
        <Field className={styles.field} label={start.own.table} size="small">
          <Select
            value={String(table.table)}
            onChange={(_, { value }) => {
              setNumber(Number(value));
              setChosen({});
            }}
          >
            {tables.map(({ table: each, sheet }) => (
              <option key={each} value={each}>
                {sheet}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {!table.isHeader && (
        <Checkbox
          label={start.own.isHeader}
          checked={isHeader}
          onChange={(_, { checked }) => setIsHeader(checked === true)}
        />
      )}
      {DELIVERABLE_COLUMNS.map((column) => (
        <Field key={column} className={styles.field} label={gaps[column]} size="small">
          <Select value={labelOf(column)} onChange={(_, { value }) => setChosen({ ...chosen, [column]: value })}>
            <option value="">{start.choose}</option>
            {table.headers.map(({ label, text }) => (
              <option key={label} value={label}>
                {`${label}: ${text}`}
              </option>
            ))}
          </Select>
        </Field>
      ))}
      {hint !== undefined && <p className={styles.quiet}>{hint}</p>}
      <div>
        <Button disabledFocusable={busy || hint !== undefined} onClick={preview}>
          {start.own.preview}
        </Button>
      </div>
    </>
  );
}
