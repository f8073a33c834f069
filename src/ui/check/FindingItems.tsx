import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { ReactNode } from "react";
import type { Finding } from "../../domain/rules/finding";
import { useScreenStyles } from "../text/screen.styles";
import { useWords } from "../words/use-words";
import type { FindingActions } from "./finding-actions";
import { toldApart } from "../../domain/text/told-apart";
import { findingKey, standing } from "./finding-walk";
import type { OpenFinding } from "./finding-walk";
import { FindingItem } from "./FindingItem";
import type { GroupBy } from "./group-findings";

export interface FindingItemsProps extends FindingActions {
  readonly findings: readonly Finding[];
  readonly by: GroupBy;
  readonly open: OpenFinding | undefined;
}

/** Findings of a group drawn at a time. */
const PAGE = 20;

/** The findings of a group, the first of many. */
export function FindingItems({ findings, ...item }: FindingItemsProps): ReactNode {
  const screen = useScreenStyles();
  const { check: words } = useWords();
  const [limit, setLimit] = useState(PAGE);
  const keys = toldApart(findings.map(findingKey));
  const shown = Math.max(limit, standing(findings, item.open) + 1);
  return (
    <>
      <ul className={screen.list}>
        {findings.slice(0, shown).map((finding, at) => (
          <FindingItem key={keys[at]} finding={finding} {...item} />
        ))}
      </ul>
      {findings.length > shown && (
        <Button size="small" appearance="subtle" onClick={() => setLimit(shown + PAGE)}>
          {words.more(Math.min(PAGE, findings.length - shown))}
        </Button>
      )}
    </>
  );
}
