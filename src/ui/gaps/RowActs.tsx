import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Gap } from "../../domain/gap/gap";
import { DELIVERABLE_COLUMNS } from "../../domain/review/tables";
import { Normalise } from "../citations/Normalise";
import { laterIcon } from "../loading/later-icon";
import { useFirstWords } from "../words/use-words";
import type { GapsScreenProps } from "./gaps-screen-props";
import { useRowActsStyles } from "./RowActs.styles";

const BookOpenIcon = laterIcon("BookOpenRegular");
const DocumentTextIcon = laterIcon("DocumentTextRegular");

export interface RowActsProps extends Pick<
  GapsScreenProps,
  "catalogue" | "busy" | "fixing" | "onSuggest" | "onDraft" | "onAmend" | "onComment"
> {
  readonly gap: Gap;
  readonly isTyping: boolean;
}

/** What leads on from the row: its citations in one form, standards, the draft, its final text, a comment. */
export function RowActs(props: RowActsProps): ReactNode {
  const { gap, isTyping, catalogue, busy, fixing, onSuggest, onDraft, onAmend, onComment } = props;
  const styles = useRowActsStyles();
  const { gaps: words } = useFirstWords();
  return (
    <div className={styles.acts}>
      <Normalise
        scopes={[
          { name: "rowSources", scope: { table: "Gaps", columns: ["sources"], row: gap.place.row } },
          { name: "row", scope: { table: "Gaps", columns: DELIVERABLE_COLUMNS, row: gap.place.row } },
        ]}
        fixing={fixing}
        catalogue={catalogue}
        busy={busy || isTyping}
      />
      <Button size="small" icon={<BookOpenIcon />} title={words.insertStandardHint} onClick={() => onSuggest(gap)}>
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
        {words.amendments}
      </Button>
      <Button size="small" disabledFocusable={isTyping || gap.id === ""} onClick={() => onComment(gap)}>
        {words.comment}
      </Button>
    </div>
  );
}
