import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Gap } from "../../domain/gap/gap";
import { namesOne } from "../../domain/gap/id-key";
import { DELIVERABLE_COLUMNS } from "../../domain/review/tables";
import { Normalise } from "../citations/Normalise";
import { laterIcon } from "../loading/later-icon";
import { lazily } from "../loading/lazily";
import { ErrorBoundary } from "../shell/ErrorBoundary";
import { useWords } from "../words/use-words";
import { AddKey } from "./AddKey";
import type { GapsScreenProps } from "./gaps-screen-props";
import { GoneGapTexts } from "./GoneGapTexts";
import { LeaveGone } from "./LeaveGone";
import { useRowActsStyles } from "./RowActs.styles";
import type { Editing } from "./useEditing";

const RowFindings = lazily(async () => (await import("./RowFindings")).RowFindings);
const BookOpenIcon = laterIcon("BookOpenRegular");
const DocumentTextIcon = laterIcon("DocumentTextRegular");

export interface RowActsProps extends Pick<
  GapsScreenProps,
  "review" | "report" | "catalogue" | "busy" | "fixing" | "onSuggest" | "onDraft" | "onAmend" | "onComment" | "onGoTo"
> {
  readonly gap: Gap;
  readonly editing: Editing;
  readonly onAdd: () => Promise<void>;
}

/** What leads on from the row: standards, the draft, its final text, a comment, what was found in it, the next row. */
export function RowActs(props: RowActsProps): ReactNode {
  const {
    gap,
    editing,
    review,
    report,
    catalogue,
    busy,
    fixing,
    onSuggest,
    onDraft,
    onAmend,
    onComment,
    onGoTo,
    onAdd,
  } = props;
  const isTyping = editing.columns.length > 0;
  const styles = useRowActsStyles();
  const { gaps, rowActs: words } = useWords();
  return (
    <>
      <div className={styles.acts}>
        <LeaveGone gap={gap} review={review} editing={editing} />
        <AddKey isOff={busy || isTyping} onAdd={() => void onAdd()} />
        <Normalise
          scopes={[
            { name: "rowSources", scope: { table: "Gaps", columns: ["sources"], row: gap.place.row } },
            { name: "row", scope: { table: "Gaps", columns: DELIVERABLE_COLUMNS, row: gap.place.row } },
          ]}
          fixing={fixing}
          catalogue={catalogue}
          busy={busy || isTyping}
        />
        <Button
          size="small"
          icon={<BookOpenIcon />}
          title={words.insertStandardHint}
          data-opens-field
          onClick={() => onSuggest(gap)}
        >
          {words.insertStandard}
        </Button>
        <Button
          size="small"
          icon={<DocumentTextIcon />}
          title={words.draftHint}
          disabledFocusable={isTyping}
          onClick={() => onDraft(undefined)}
        >
          {words.draft}
        </Button>
        <Button size="small" disabledFocusable={isTyping} onClick={onAmend}>
          {gaps.amendments}
        </Button>
        <Button
          size="small"
          disabledFocusable={isTyping || !namesOne(gap.id, review.gaps)}
          data-opens-field
          onClick={() => onComment(gap)}
        >
          {words.comment}
        </Button>
      </div>
      <GoneGapTexts gaps={review.gaps} editing={isTyping ? gap.id : undefined} />
      {report && (
        <ErrorBoundary screen={gap.id}>
          <RowFindings gap={gap} report={report} onGoTo={onGoTo} />
        </ErrorBoundary>
      )}
    </>
  );
}
