import { Button, Field, Select } from "@fluentui/react-components";
import { useState } from "react";
import type { ReactNode } from "react";
import type { SheetTable } from "../../domain/review/sheet-table";
import { DELIVERABLE_COLUMNS } from "../../domain/review/tables";
import { useScreenStyles } from "../text/screen.styles";
import { useWords } from "../words/use-words";
import { recogniseColumns } from "../../domain/adopt/recognise-columns";
import type { ChosenColumns } from "../../domain/adopt/recognise-columns";

export interface AdoptTableProps {
  readonly table: SheetTable;
  readonly busy: boolean;
  readonly onAdopt: (columns: ChosenColumns) => void;
}

/** Says which columns of a person's own table are the three; those whose header tells are chosen already. */
export function AdoptTable({ table, busy, onAdopt }: AdoptTableProps): ReactNode {
  const styles = useScreenStyles();
  const { start, gaps } = useWords();
  const [columns, setColumns] = useState(() => recogniseColumns(table.headers));
  const chosen = DELIVERABLE_COLUMNS.map((column) => columns[column] ?? "");
  const missing = chosen.includes("");
  const twice = new Set(chosen).size < chosen.length;
  const hint = missing ? start.adoptChoose : twice ? start.adoptTwice : undefined;
  const [issue = "", solution = "", sources = ""] = chosen;
  return (
    <>
      <p className={styles.text}>{start.adoptFound(table.name, table.rows.length)}</p>
      {DELIVERABLE_COLUMNS.map((column) => (
        <Field key={column} className={styles.field} label={gaps[column]} size="small">
          <Select
            value={columns[column] ?? ""}
            onChange={(_, { value }) => setColumns({ ...columns, [column]: value })}
          >
            <option value="">{start.choose}</option>
            {table.headers.map((header) => (
              <option key={header} value={header}>
                {header}
              </option>
            ))}
          </Select>
        </Field>
      ))}
      {hint !== undefined && <p className={styles.quiet}>{hint}</p>}
      <div>
        <Button
          appearance="primary"
          disabledFocusable={busy || hint !== undefined}
          onClick={() => onAdopt({ issue, solution, sources })}
        >
          {start.adoptDo}
        </Button>
      </div>
    </>
  );
}
