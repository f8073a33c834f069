import { Button } from "@fluentui/react-components";
import type { CitingText } from "../../domain/citation/resolve/problems-that-count";
import { Suspense } from "react";
import type { ReactNode } from "react";
import type { CitationReader } from "../../app/citation-reader";
import type { DraftPlace } from "../../app/draft";
import type { Catalogue } from "../../domain/instrument/catalogue";
import { KeptDraft } from "../drafts/KeptDraft";
import { useFocusAfterEditing } from "../focus/useFocusAfterEditing";
import { laterIcon } from "../loading/later-icon";
import { lazily } from "../loading/lazily";
import { withStandIn } from "../loading/with-stand-in";
import { GoToCell } from "./GoToCell";
import { useScreenStyles } from "../text/screen.styles";
import { useFirstWords } from "../words/use-words";
import type { CitedTextProps } from "./CitedText";
import { useGapCellStyles } from "./GapCell.styles";
import { PlainText } from "./PlainText";
import type { Editing } from "./useEditing";

const EditIcon = laterIcon("EditRegular", "✎");

const CellEditor = lazily(async () => (await import(/* webpackChunkName: "editors" */ "./CellEditor")).CellEditor);
const CitedText = withStandIn<CitedTextProps>(PlainText, async () => (await import("./CitedText")).CitedText);

export interface GapCellProps {
  /** The column, as a person calls it. */
  readonly name: string;
  readonly text: string;
  readonly place: DraftPlace;
  readonly catalogue: Catalogue | undefined;
  readonly citationsIn: CitationReader | undefined;
  /** Whether its citations are sources, or come up in prose. */
  readonly citing: CitingText;
  readonly editing: boolean;
  /** Where other cells may be typed in at the same time. */
  readonly among?: Editing;
  readonly canEdit: boolean;
  readonly onEditing: (on: boolean) => void;
  readonly onSave: (before: string, after: string) => Promise<void>;
  readonly onGoTo: () => void;
  readonly fixFor?: CitedTextProps["fixFor"];
}

/** A cell of the row, read or edited in place. */
export function GapCell(props: GapCellProps): ReactNode {
  const { name, text, place, catalogue, citationsIn, editing, canEdit, onEditing, onSave, onGoTo } = props;
  const { citing, fixFor, among } = props;
  const screen = useScreenStyles();
  const styles = useGapCellStyles();
  const { gaps: words } = useFirstWords();
  // Of several that are closed together the first has it.
  const keeps = among !== undefined && among.columns.length > 0;
  const head = useFocusAfterEditing<HTMLDivElement>(editing, "button:last-of-type", keeps);
  const citations = !editing && catalogue && citationsIn ? citationsIn(text) : [];
  return (
    <section className={styles.root} aria-label={name}>
      <div ref={head} className={styles.head}>
        <h3 className={screen.label}>{name}</h3>
        {!editing && (
          <>
            <GoToCell name={name} onGoTo={onGoTo} />
            <Button
              className={styles.tool}
              appearance="transparent"
              size="small"
              icon={<EditIcon />}
              aria-label={words.edit(name)}
              title={words.edit(name)}
              disabledFocusable={!canEdit}
              data-opens-field
              onClick={() => onEditing(true)}
            />
          </>
        )}
      </div>
      {editing ? (
        <Suspense fallback={<i data-arriving />}>
          <CellEditor
            name={name}
            place={place}
            text={text}
            editing={among}
            onSave={onSave}
            onClose={() => onEditing(false)}
          />
        </Suspense>
      ) : text === "" ? (
        <p className={screen.quiet}>{words.empty}</p>
      ) : citations.length === 0 ? (
        <PlainText text={text} />
      ) : (
        <CitedText text={text} catalogue={catalogue} citations={citations} citing={citing} fixFor={fixFor} />
      )}
      {!editing && (
        <KeptDraft place={place} name={name} held={text} onGoOn={canEdit ? () => onEditing(true) : undefined} />
      )}
    </section>
  );
}
