import { Button, SearchBox, Select } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons";
import { useDeferredValue, useMemo, useState } from "react";
import type { ReactNode } from "react";
import { GAP_STATUSES, STATUS_LABELS } from "../../domain/gap/gap";
import type { Gap } from "../../domain/gap/gap";
import type { CheckReport } from "../../domain/rules/finding";
import { useScreenStyles } from "../text/screen.styles";
import { useLanguage, useWords } from "../words/use-words";
import { filterGaps } from "./filter-gaps";
import type { StatusFilter } from "./filter-gaps";
import { findingsOf, toRowFindings, worst } from "./findings-of-row";
import { AddKey } from "./AddKey";
import { GoneGapTexts } from "./GoneGapTexts";
import { useGapListStyles } from "./GapList.styles";
import { GapListItem } from "./GapListItem";

export interface GapListProps {
  readonly gaps: readonly Gap[];
  readonly report: CheckReport | undefined;
  readonly busy: boolean;
  readonly onOpen: (gap: Gap) => void;
  readonly onAdd: () => void;
}

/** Rows drawn at a time: a long table must not hold up the pane. */
const PAGE = 50;

/** All gaps, narrowed by words and status; a click goes to the row in Excel. */
export function GapList({ gaps, report, busy, onOpen, onAdd }: GapListProps): ReactNode {
  const screen = useScreenStyles();
  const styles = useGapListStyles();
  const language = useLanguage();
  const { gaps: words, gapList: listWords, standards } = useWords();
  const [typed, setTyped] = useState("");
  const [status, setStatus] = useState<StatusFilter>("any");
  const [limit, setLimit] = useState(PAGE);
  const wanted = useDeferredValue(typed);
  const found = useMemo(() => filterGaps(gaps, wanted, status), [gaps, wanted, status]);
  const findings = useMemo(() => toRowFindings(report), [report]);
  return (
    <div className={screen.screen}>
      <AddKey isOff={busy} onAdd={onAdd} />
      <div className={styles.head}>
        <h2 className={screen.title}>{listWords.title}</h2>
        <span role="status" className={styles.count}>
          {gaps.length > 0 && listWords.count(found.length, gaps.length)}
        </span>
        <Button
          size="small"
          appearance="primary"
          icon={<AddRegular />}
          aria-keyshortcuts="+"
          disabledFocusable={busy}
          onClick={onAdd}
        >
          {words.add}
        </Button>
      </div>
      <GoneGapTexts gaps={gaps} />
      {gaps.length === 0 ? (
        <p className={screen.text}>{listWords.noneYet}</p>
      ) : (
        <>
          <div className={styles.filters}>
            <SearchBox
              className={styles.search}
              size="small"
              value={typed}
              placeholder={listWords.find}
              aria-label={listWords.find}
              title={listWords.find}
              dismiss={{ "aria-label": standards.clearSearch }}
              onChange={(_, { value }) => setTyped(value)}
            />
            <Select
              className={styles.status}
              size="small"
              aria-label={words.status}
              value={status}
              onChange={(_, { value }) => setStatus(value as StatusFilter)}
            >
              <option value="any">{listWords.anyStatus}</option>
              {GAP_STATUSES.map((one) => (
                <option key={one} value={one}>
                  {STATUS_LABELS[one][language]}
                </option>
              ))}
              <option value="none">{listWords.noStatus}</option>
            </Select>
          </div>
          {found.length === 0 && <p className={screen.quiet}>{listWords.noneFound}</p>}
          <ul className={styles.list}>
            {found.slice(0, limit).map((gap) => (
              <GapListItem
                key={`${gap.id} ${gap.place.row}`}
                gap={gap}
                severity={worst(findingsOf(findings, gap))}
                onOpen={onOpen}
              />
            ))}
          </ul>
          {found.length > limit && (
            <Button appearance="subtle" onClick={() => setLimit(limit + PAGE)}>
              {listWords.more(Math.min(PAGE, found.length - limit))}
            </Button>
          )}
        </>
      )}
    </div>
  );
}
