import { useState } from "react";
import type { ReactNode } from "react";
import { GapCell } from "../gaps/GapCell";

export interface RowFieldProps {
  /** The column, as a person calls it. */
  readonly name: string;
  /** Number of the row, and key of its column. */
  readonly id: string;
  readonly column: string;
  readonly text: string;
  /** Whether it opens ready for typing. */
  readonly opens?: boolean;
  readonly onSave: (before: string, after: string) => Promise<void>;
  readonly onGoTo: () => void;
}

/** A cell of prose that cites nothing, read or edited in place. */
export function RowField({ name, id, column, text, opens = false, onSave, onGoTo }: RowFieldProps): ReactNode {
  const [editing, setEditing] = useState(opens);
  return (
    <GapCell
      name={name}
      text={text}
      place={["cell", id, column]}
      catalogue={undefined}
      citationsIn={undefined}
      citing="prose"
      editing={editing}
      canEdit={id !== ""}
      onEditing={setEditing}
      onSave={onSave}
      onGoTo={onGoTo}
    />
  );
}
