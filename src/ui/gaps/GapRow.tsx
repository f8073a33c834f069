import { Button } from "@fluentui/react-components";
import { Suspense, useState } from "react";
import type { ReactNode } from "react";
import type { Gap } from "../../domain/gap/gap";
import { DELIVERABLE_COLUMNS } from "../../domain/review/tables";
import { toCellPlace } from "../../domain/rules/cell-place";
import { useFixDialog } from "../check/useFixDialog";
import { LazyCitationFix } from "../citations/LazyCitationFix";
import { Normalise } from "../citations/Normalise";
import { laterIcon } from "../loading/later-icon";
import { lazily } from "../loading/lazily";
import { untilIdle } from "../loading/until-idle";
import { withStandIn } from "../loading/with-stand-in";
import { useScreenStyles } from "../text/screen.styles";
import { useFirstWords } from "../words/use-words";
import type { FoldedProps } from "./FoldedCells";
import { gapName } from "./gap-name";
import { GapCell } from "./GapCell";
import { GapFacts } from "./GapFacts";
import type { GapsScreenProps } from "./gaps-screen-props";
import { useGapRowStyles } from "./GapRow.styles";

const AddIcon = laterIcon("AddRegular", "+");
const BookOpenIcon = laterIcon("BookOpenRegular");
const ChevronLeftIcon = laterIcon("ChevronLeftRegular", "‹");
const ChevronRightIcon = laterIcon("ChevronRightRegular", "›");
const DocumentTextIcon = laterIcon("DocumentTextRegular");
const ListIcon = laterIcon("ListRegular", "≡");

/** In a review of one language there are none. */
const SecondTexts = withStandIn<FoldedProps>(
  () => null,
  async () => {
    await untilIdle();
    return (await import(/* webpackChunkName: "ranking" */ "./SecondTexts")).SecondTexts;
  },
);

const RowFindings = lazily(async () => (await import("./RowFindings")).RowFindings);

export interface GapRowProps extends GapsScreenProps {
  readonly gap: Gap;
  /** The row Excel is at, when a text being typed keeps the pane here. */
  readonly elsewhere: Gap | undefined;
  readonly onList: () => void;
  readonly onHold: (gap: Gap | undefined) => void;
}

/** One gap: its three cells, what else the row says, what was found in it. */
export function GapRow(props: GapRowProps): ReactNode {
  const { gap, elsewhere, review, report, catalogue, citationsIn, busy } = props;
  const { onOpen, onList, onHold, onEdit, onAdd, onGoTo, onSuggest, onDraft, onAmend, fixing } = props;
  const screen = useScreenStyles();
  const styles = useGapRowStyles();
  const { gaps: words } = useFirstWords();
  const [editing, setEditing] = useState<string>();
  const { show, dialog } = useFixDialog(fixing);
  const index = review.gaps.findIndex(({ place }) => place.row === gap.place.row);
  const [before, after] = [review.gaps[index - 1], review.gaps[index + 1]];
  const setEdited = (column: string | undefined): void => {
    setEditing(column);
    onHold(column === undefined ? undefined : gap);
  };
  const cell = (column: "headline" | (typeof DELIVERABLE_COLUMNS)[number]): ReactNode => (
    <GapCell
      key={column}
      name={words[column]}
      text={gap[column]}
      place={["cell", gap.id, column]}
      catalogue={catalogue}
      citationsIn={citationsIn}
      citing={column === "sources" ? "sources" : "prose"}
      editing={editing === column}
      canEdit={gap.id !== "" && editing === undefined}
      onEditing={(on) => setEdited(on ? column : undefined)}
      onSave={(was, text) => onEdit(gap.id, column, was, text)}
      onGoTo={() => onGoTo("Gaps", gap.place.row, column)}
      fixFor={(citation) =>
        catalogue && (
          <LazyCitationFix
            text={gap[column]}
            start={citation.start}
            catalogue={catalogue}
            fixing={fixing}
            busy={busy}
            onChoose={(text, message) => {
              const place = toCellPlace(review, gap.place, column);
              show([{ place, rowId: gap.id, message, fix: { before: gap[column], after: text } }], "choice");
            }}
          />
        )
      }
    />
  );
  return (
    <div className={screen.screen}>
      <div className={styles.bar}>
        <h2 className={screen.title}>{gapName(gap, words)}</h2>
        <span className={styles.position}>{words.position(index + 1, review.gaps.length)}</span>
        <div className={styles.tools}>
          <Button
            appearance="subtle"
            size="small"
            icon={<ChevronLeftIcon />}
            aria-label={words.previous}
            title={words.previous}
            disabledFocusable={!before || editing !== undefined}
            onClick={() => before && onOpen(before)}
          />
          <Button
            appearance="subtle"
            size="small"
            icon={<ChevronRightIcon />}
            aria-label={words.next}
            title={words.next}
            disabledFocusable={!after || editing !== undefined}
            onClick={() => after && onOpen(after)}
          />
          <Button
            appearance="subtle"
            size="small"
            icon={<ListIcon />}
            aria-label={words.all}
            title={words.all}
            disabledFocusable={editing !== undefined}
            onClick={onList}
          />
          <Button
            appearance="subtle"
            size="small"
            icon={<AddIcon />}
            aria-label={words.add}
            title={words.add}
            disabledFocusable={busy || editing !== undefined}
            onClick={onAdd}
          />
        </div>
      </div>
      {elsewhere && (
        <p role="status" className={styles.elsewhere}>
          {words.notFollowing(gapName(elsewhere, words))}
        </p>
      )}
      {cell("headline")}
      <GapFacts {...props} editing={editing} onEditing={setEdited} />
      {DELIVERABLE_COLUMNS.map(cell)}
      <SecondTexts {...props} editing={editing} onEditing={setEdited} />
      <div className={styles.acts}>
        <Normalise
          scopes={[
            { name: "rowSources", scope: { table: "Gaps", columns: ["sources"], row: gap.place.row } },
            { name: "row", scope: { table: "Gaps", columns: DELIVERABLE_COLUMNS, row: gap.place.row } },
          ]}
          fixing={fixing}
          catalogue={catalogue}
          busy={busy || editing !== undefined}
        />
        <Button
          size="small"
          icon={<BookOpenIcon />}
          title={words.suggestionsHint}
          disabledFocusable={editing !== undefined}
          onClick={() => onSuggest(gap)}
        >
          {words.suggestions}
        </Button>
        <Button
          size="small"
          icon={<DocumentTextIcon />}
          title={words.draftHint}
          disabledFocusable={editing !== undefined}
          onClick={() => onDraft(undefined)}
        >
          {words.draft}
        </Button>
        <Button size="small" disabledFocusable={editing !== undefined} onClick={onAmend}>
          {words.amendments}
        </Button>
      </div>
      {report && (
        <Suspense fallback={null}>
          <RowFindings gap={gap} report={report} onGoTo={onGoTo} />
        </Suspense>
      )}
      {dialog}
    </div>
  );
}
