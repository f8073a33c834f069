import { Button } from "@fluentui/react-components";
import { Suspense, useEffect, useState } from "react";
import type { ReactNode } from "react";
import type { Gap } from "../../domain/gap/gap";
import { namesOne } from "../../domain/gap/id-key";
import { DELIVERABLE_COLUMNS } from "../../domain/review/tables";
import { toCellPlace } from "../../domain/rules/cell-place";
import type { AskedFor } from "../check/AskedFixes";
import { LazyCitationFix } from "../citations/LazyCitationFix";
import { laterIcon } from "../loading/later-icon";
import { lazily } from "../loading/lazily";
import { untilIdle } from "../loading/until-idle";
import { withStandIn } from "../loading/with-stand-in";
import { ErrorBoundary } from "../shell/ErrorBoundary";
import { useScreenStyles } from "../text/screen.styles";
import { useFirstWords } from "../words/use-words";
import { gapName } from "./gap-name";
import { GapCell } from "./GapCell";
import { GapFacts } from "./GapFacts";
import type { GapsScreenProps } from "./gaps-screen-props";
import { useGapRowStyles } from "./GapRow.styles";
import type { RowActsProps } from "./RowActs";
import { useEditing } from "./useEditing";

const AddIcon = laterIcon("AddRegular", "+");
const ChevronLeftIcon = laterIcon("ChevronLeftRegular", "‹");
const ChevronRightIcon = laterIcon("ChevronRightRegular", "›");
const ListIcon = laterIcon("ListRegular", "≡");

/** What leads on from the row comes after it. */
const RowActs = withStandIn<RowActsProps>(
  () => null,
  async () => {
    await untilIdle();
    return (await import(/* webpackChunkName: "ranking" */ "./RowActs")).RowActs;
  },
);
const RowNote = lazily(async () => (await import(/* webpackChunkName: "editors" */ "./RowNote")).RowNote);
const AskedFixes = lazily(async () => (await import("../check/AskedFixes")).AskedFixes);

export interface GapRowProps extends Omit<GapsScreenProps, "onAdd"> {
  readonly gap: Gap;
  /** The row Excel is at, when a text being typed keeps the pane here. */
  readonly elsewhere: Gap | undefined;
  /** Whether it was added just now, to be written. */
  readonly isNew: boolean;
  readonly onBegun: () => void;
  readonly onAdd: () => Promise<void>;
  readonly onList: () => void;
  readonly onHold: (gap: Gap | undefined) => void;
}

/** One gap: its three cells, what else the row says, what was found in it. */
export function GapRow(props: GapRowProps): ReactNode {
  const { gap, isNew, onBegun, review, catalogue, citationsIn, busy } = props;
  const { onOpen, onList, onHold, onTyping, onEdit, onAdd, onGoTo, fixing } = props;
  const screen = useScreenStyles();
  const styles = useGapRowStyles();
  const { gaps: words } = useFirstWords();
  const rowEditing = useEditing();
  const { columns, current, open, close } = rowEditing;
  const isTyping = columns.length > 0;
  const [asked, setAsked] = useState<AskedFor>();
  const index = review.gaps.indexOf(gap);
  const isOne = namesOne(gap.id, review.gaps);
  const [before, after] = [review.gaps[index - 1], review.gaps[index + 1]];
  useEffect(() => onHold(isTyping ? gap : undefined), [isTyping, gap]);
  const { column: typed = "", area } = current ?? {};
  const isTyped = area && columns.includes(typed);
  useEffect(() => onTyping(isTyped ? { gap: gap.id, column: typed, area } : undefined), [isTyped, area]);
  useEffect(() => {
    if (!isNew) return;
    open(...DELIVERABLE_COLUMNS);
    onBegun();
  }, [isNew]);
  const cell = (column: "headline" | (typeof DELIVERABLE_COLUMNS)[number]): ReactNode => (
    <GapCell
      key={column}
      name={words[column]}
      text={gap[column]}
      place={["cell", gap.id, column]}
      catalogue={catalogue}
      citationsIn={citationsIn}
      citing={column === "sources" ? "sources" : "prose"}
      editing={columns.includes(column)}
      {...(column !== "headline" && { among: rowEditing })}
      canEdit={isOne && !isTyping}
      onEditing={(on) => (on ? open(column) : close(column))}
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
              const fix = { before: gap[column], after: text };
              setAsked({ fixables: [{ place, rowId: gap.id, message, fix }], kind: "choice" });
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
        <span className={styles.position}>{index >= 0 && words.position(index + 1, review.gaps.length)}</span>
        <div className={styles.tools}>
          <Button
            appearance="subtle"
            size="small"
            icon={<ChevronLeftIcon />}
            aria-label={words.previous}
            title={words.previous}
            disabledFocusable={!before || isTyping}
            onClick={() => before && onOpen(before)}
          />
          <Button
            appearance="subtle"
            size="small"
            icon={<ChevronRightIcon />}
            aria-label={words.next}
            title={words.next}
            disabledFocusable={!after || isTyping}
            onClick={() => after && onOpen(after)}
          />
          <Button
            appearance="subtle"
            size="small"
            icon={<ListIcon />}
            aria-label={words.all}
            title={words.all}
            disabledFocusable={isTyping}
            onClick={onList}
          />
          <Button
            appearance="subtle"
            size="small"
            icon={<AddIcon />}
            aria-label={words.add}
            aria-keyshortcuts="+"
            title={`${words.add} (+)`}
            disabledFocusable={busy || isTyping}
            onClick={() => void onAdd()}
          />
        </div>
      </div>
      {(isTyping || !isOne) && (
        <ErrorBoundary screen={gap.id} otherwise={null}>
          <RowNote {...props} />
        </ErrorBoundary>
      )}
      {cell("headline")}
      <GapFacts
        {...props}
        busy={busy || !isOne}
        isOne={isOne}
        editing={columns[0]}
        onEditing={(column) => (column ? open(column) : close())}
      />
      {DELIVERABLE_COLUMNS.map(cell)}
      <ErrorBoundary screen={gap.id} otherwise={null}>
        <RowActs {...props} editing={rowEditing} />
      </ErrorBoundary>
      {asked && (
        <Suspense fallback={null}>
          <AskedFixes {...asked} {...fixing} onClose={() => setAsked(undefined)} />
        </Suspense>
      )}
    </div>
  );
}
