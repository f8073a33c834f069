import type { ReactNode } from "react";
import type { Gap } from "../../domain/gap/gap";
import { columnOf } from "../../domain/review/tables";
import { Disclosure } from "../disclosure/Disclosure";
import { useLanguage } from "../words/use-words";
import { GapCell } from "./GapCell";
import type { GapsScreenProps } from "./gaps-screen-props";

export interface FoldedProps extends Pick<
  GapsScreenProps,
  "review" | "busy" | "catalogue" | "citationsIn" | "onEdit" | "onGoTo"
> {
  readonly gap: Gap;
  /** The column that is being edited; no other one can be meanwhile. */
  readonly editing: string | undefined;
  readonly onEditing: (column: string | undefined) => void;
}

export interface FoldedCellsProps extends Omit<FoldedProps, "review"> {
  readonly label: string;
  /** By column, as a person reads them. */
  readonly texts: Readonly<Record<string, string>>;
}

/** Cells of the row behind a line, each read and edited like the others. */
export function FoldedCells({ label, texts, gap, busy, editing, onEditing, ...cell }: FoldedCellsProps): ReactNode {
  const { catalogue, citationsIn, onEdit, onGoTo } = cell;
  const language = useLanguage();
  return (
    <Disclosure label={label}>
      {() =>
        Object.entries(texts).map(([column, text]) => (
          <GapCell
            key={column}
            name={columnOf("Gaps", column)?.header[language] ?? column}
            text={text}
            place={["cell", gap.id, column]}
            catalogue={catalogue}
            citationsIn={citationsIn}
            citing="prose"
            editing={editing === column}
            canEdit={!busy && editing === undefined}
            onEditing={(on) => onEditing(on ? column : undefined)}
            onSave={(before, after) => onEdit(gap.id, column, before, after)}
            onGoTo={() => onGoTo("Gaps", gap.place.row, column)}
          />
        ))
      }
    </Disclosure>
  );
}
