import type { ReactNode } from "react";
import type { Gap } from "../../domain/gap/gap";
import { columnOf } from "../../domain/review/tables";
import { Disclosure } from "../disclosure/Disclosure";
import { useLanguage } from "../words/use-words";
import { GapCell } from "./GapCell";
import type { GapsScreenProps } from "./gaps-screen-props";

export interface RankFactsProps extends Pick<GapsScreenProps, "busy" | "onEdit" | "onGoTo"> {
  readonly gap: Gap;
  /** The column that is being edited; no other one can be meanwhile. */
  readonly editing: string | undefined;
  readonly onEditing: (column: string | undefined) => void;
}

const COLUMNS = ["rank", "addressee", "byWhen"] as const;

/** Where a gap stands in the brief, whom it asks and by when: what is said of it in a line, and inside the cells. */
export function RankFacts({ gap, busy, editing, onEditing, onEdit, onGoTo }: RankFactsProps): ReactNode {
  const language = useLanguage();
  const nameOf = (column: string): string => columnOf("Gaps", column)?.header[language] ?? column;
  const texts = {
    rank: gap.rank === undefined ? (gap.typedRank ?? "") : String(gap.rank),
    addressee: gap.addressee ?? "",
    byWhen: gap.byWhen ?? "",
  };
  const said = COLUMNS.map((column) => texts[column].trim()).filter((text) => text !== "");
  return (
    <Disclosure label={`${COLUMNS.map(nameOf).join(" · ")}${said.length === 0 ? "" : `: ${said.join(" · ")}`}`}>
      {() =>
        COLUMNS.map((column) => (
          <GapCell
            key={column}
            name={nameOf(column)}
            text={texts[column]}
            place={["cell", gap.id, column]}
            catalogue={undefined}
            citationsIn={undefined}
            citing="prose"
            editing={editing === column}
            canEdit={!busy && gap.id !== "" && editing === undefined}
            onEditing={(on) => onEditing(on ? column : undefined)}
            onSave={(before, after) => onEdit(gap.id, column, before, after)}
            onGoTo={() => onGoTo("Gaps", gap.place.row, column)}
          />
        ))
      }
    </Disclosure>
  );
}
