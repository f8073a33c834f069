import { Badge } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { isSameId } from "../../domain/gap/id-key";
import { toCellText } from "../../domain/review/cell-text";
import type { CellMeaning } from "../../domain/review/cell-text";
import { columnOf } from "../../domain/review/tables";
import type { ColumnChange, RowChange } from "../../domain/round/changes";
import type { FrozenTable } from "../../domain/round/frozen-row";
import { redlineCell } from "../../domain/round/redline-cell";
import { Disclosure } from "../disclosure/Disclosure";
import { RedlineText } from "../redline/RedlineText";
import { GoToCell } from "../gaps/GoToCell";
import { useScreenStyles } from "../text/screen.styles";
import { useWords } from "../words/use-words";
import { useRoundsStyles } from "./rounds.styles";
import type { RoundsScreenProps } from "./rounds-screen-props";

export interface ChangedRowProps extends Pick<RoundsScreenProps, "review" | "profile" | "onGoTo"> {
  readonly change: RowChange;
}

/** What became of one row: the words of each column that changed; of a row that came or went, behind a line that opens. */
export function ChangedRow({ change, review, profile, onGoTo }: ChangedRowProps): ReactNode {
  const { table, id, sheetRow, state, columns } = change;
  const screen = useScreenStyles();
  const styles = useRoundsStyles();
  const { language, rounds: words } = useWords();
  const rows = table === "Gaps" ? review.gaps : review.amendments;
  const place = rows.find((row) => (sheetRow === undefined ? isSameId(row.id, id) : row.place.row === sheetRow))?.place;
  const meaning = { profile, language };
  const texts = (): ReactNode =>
    columns.map((column) => <ChangedColumn key={column.column} table={table} change={column} meaning={meaning} />);
  const first = columns[0];
  return (
    <article className={styles.card} aria-label={`${id}: ${words.states[state]}`}>
      <div className={styles.head}>
        <h3 className={screen.label}>{id}</h3>
        <Badge appearance="outline" color="informative">
          {words.states[state]}
        </Badge>
        {place && <GoToCell name={id} onGoTo={() => onGoTo(table, place.row, first?.column ?? "id")} />}
      </div>
      {columns.length === 0 && <p className={screen.quiet}>{words.wordsUnknown}</p>}
      {state === "changed" ? (
        texts()
      ) : (
        <Disclosure summaryClassName={screen.quiet} label={firstWords(first?.after || first?.before || "")}>
          {texts}
        </Disclosure>
      )}
    </article>
  );
}

interface ChangedColumnProps {
  readonly table: FrozenTable;
  readonly change: ColumnChange;
  readonly meaning: CellMeaning;
}

function ChangedColumn({ table, change: { column, before, after }, meaning }: ChangedColumnProps): ReactNode {
  const screen = useScreenStyles();
  const { language } = useWords();
  const say = (text: string): string => toCellText(column, text, meaning);
  const header = columnOf(table, column)?.header[language] ?? column;
  return (
    <div>
      <h4 className={screen.label}>{header.replace(/^\d+\)\s*/u, "")}</h4>
      <RedlineText spans={redlineCell(table, column, say(before), say(after))} isFolded />
    </div>
  );
}

const LETTERS = 90;
const firstWords = (text: string): string => (text.length > LETTERS ? `${text.slice(0, LETTERS).trimEnd()}…` : text);
