import { Button, Field, Select } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { ReactNode } from "react";
import { ourColumns } from "../../domain/adopt/our-columns";
import type { Language } from "../../domain/language";
import type { SheetTable } from "../../domain/review/sheet-table";
import { DELIVERABLE_COLUMNS } from "../../domain/review/tables";
import { useScreenStyles } from "../text/screen.styles";
import { useLanguage, useWords } from "../words/use-words";
import { recogniseColumns } from "../../domain/adopt/recognise-columns";
import type { ChosenColumns } from "../../domain/adopt/recognise-columns";
import { ADOPT_WORDS } from "./adopt-words";

export interface AdoptTableProps {
  readonly table: SheetTable;
  /** Of the headers it is to get; undefined where a person chose none. */
  readonly language: Language | undefined;
  readonly busy: boolean;
  readonly onAdopt: (wish: ChosenColumns & { readonly language: Language }) => void;
}

/** Says which columns of a person's own table are the three; those whose header tells are chosen already. */
export function AdoptTable({ table, language, busy, onAdopt }: AdoptTableProps): ReactNode {
  const styles = useScreenStyles();
  const { start, gaps } = useWords();
  const paneLanguage = useLanguage();
  const [columns, setColumns] = useState(() => recogniseColumns(table.headers));
  const chosen = DELIVERABLE_COLUMNS.map((column) => columns[column] ?? "");
  const missing = chosen.includes("");
  const twice = new Set(chosen).size < chosen.length;
  const hint = missing ? start.adoptChoose : twice ? start.adoptTwice : undefined;
  const words = ADOPT_WORDS[paneLanguage];
  const ours = useMemo(
    () => ourColumns(table, columns, language, paneLanguage),
    [table, columns, language, paneLanguage],
  );
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
      <p className={styles.quiet}>{hint ?? words.becomes(ours)}</p>
      <p className={styles.quiet}>{words.gapsAlone}</p>
      <div>
        <Button
          appearance="primary"
          disabledFocusable={busy || hint !== undefined}
          onClick={() => onAdopt({ issue, solution, sources, language: ours.language })}
        >
          {start.adoptDo}
        </Button>
      </div>
    </>
  );
}
