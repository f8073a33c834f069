import type { ReactNode } from "react";
import { AMENDMENT_KIND_LABELS, AMENDMENT_KINDS } from "../../domain/amendment/amendment";
import type { Amendment } from "../../domain/amendment/amendment";
import { GoToCell } from "../gaps/GoToCell";
import { ChoiceField } from "../gaps/ChoiceField";
import { GapCell } from "../gaps/GapCell";
import { namesById } from "../draft-law/short-name";
import { useScreenStyles } from "../text/screen.styles";
import { useWords } from "../words/use-words";
import { useAmendmentStyles } from "./Amendment.styles";
import type { AmendmentText } from "./amendment-texts";
import type { AmendmentsScreenProps } from "./amendments-screen-props";
import { ChangesToDraft } from "./ChangesToDraft";

export interface AmendmentCardProps extends Pick<
  AmendmentsScreenProps,
  "review" | "catalogue" | "citationsIn" | "busy" | "onEdit" | "onGoTo"
> {
  readonly amendment: Amendment;
  /** The text of this row that is being edited. */
  readonly editing: AmendmentText | undefined;
  /** Whether a text can be taken up: only one can be edited at a time. */
  readonly canEdit: boolean;
  readonly onEditing: (column: AmendmentText | undefined) => void;
}

/** One row of the final table: its texts, read or edited in place, and what they change of the draft. */
export function AmendmentCard(props: AmendmentCardProps): ReactNode {
  const { amendment, review, catalogue, citationsIn, busy, editing, canEdit, onEditing, onEdit, onGoTo } = props;
  const { id, provision, place, draftText } = amendment;
  const screen = useScreenStyles();
  const styles = useAmendmentStyles();
  const { amendments: words, gaps: gapsWords } = useWords();
  const name = words.name(
    id || gapsWords.unnumbered(place.row),
    namesById(review.provisions)(provision) || words.newProvision,
  );
  const hasKind = review.tables.some(({ table, headers }) => table === "Amendments" && headers["kind"] !== undefined);
  const cell = (column: AmendmentText): ReactNode => (
    <GapCell
      name={words[column]}
      text={amendment[column]}
      place={["cell", id, column]}
      catalogue={column === "justification" ? catalogue : undefined}
      citationsIn={column === "justification" ? citationsIn : undefined}
      citing="sources"
      editing={editing === column}
      canEdit={id !== "" && canEdit}
      onEditing={(on) => onEditing(on ? column : undefined)}
      onSave={(before, after) => onEdit(id, column, before, after)}
      onGoTo={() => onGoTo("Amendments", place.row, column)}
    />
  );
  const changes = (column: "newText" | "alternativeText"): ReactNode =>
    (amendment[column].trim() !== "" || (column === "newText" && amendment.kind === "repeal")) && (
      <ChangesToDraft name={words[column]} draftText={draftText} text={amendment[column]} />
    );
  return (
    <article className={styles.card} aria-label={name}>
      <div className={styles.head}>
        <h3 className={screen.subtitle}>{name}</h3>
        <GoToCell name={name} onGoTo={() => onGoTo("Amendments", place.row, "newText")} />
      </div>
      {hasKind && (
        <div className={screen.row}>
          <ChoiceField
            name={words.kind}
            value={amendment.kind}
            typed={amendment.typedKind}
            choices={AMENDMENT_KINDS}
            labels={AMENDMENT_KIND_LABELS}
            stored={review.details.language}
            disabled={busy || id === ""}
            onChoose={(before, after) => void onEdit(id, "kind", before, after)}
          />
        </div>
      )}
      <p className={screen.quiet}>{words.legend}</p>
      {cell("draftText")}
      {cell("newText")}
      {changes("newText")}
      {cell("alternativeText")}
      {changes("alternativeText")}
      {cell("justification")}
    </article>
  );
}
