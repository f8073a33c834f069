import { Button, ToggleButton } from "@fluentui/react-components";
import { useState } from "react";

import type { SelectedCell } from "../../app/session/session-state";
import type { Gap } from "../../domain/gap/gap";
import type { Thread } from "../../domain/review/thread";
import { useWords } from "../words/use-words";
import { useCommentsStyles } from "./CommentsScreen.styles";
import { ThreadCard } from "./ThreadCard";
import { openThreads, orderThreads } from "./order-threads";
import { rowName } from "./thread-place";
import type { CommentsWords } from "./words/comments-words";

/** As many threads as a person reads in one go. */
const PAGE = 30;

/** The reviewers' threads: those of the selected row first, then the whole review, open ones first. */
export interface CommentsScreenProps {
  readonly threads: readonly Thread[];
  /** For the names of rows. */
  readonly gaps: readonly Gap[];
  readonly selected: SelectedCell | undefined;
  /** For times in words; now, when left out. */
  readonly now?: Date;
  /** Resolves when the attempt is over; the reply then stands in `threads`, or it failed. */
  readonly onReply: (thread: string, text: string) => Promise<void>;
  readonly onResolve: (thread: string, resolved: boolean) => void;
  readonly onGoTo: (thread: string) => void;
}

export function CommentsScreen(props: CommentsScreenProps) {
  const { threads, gaps, selected, now = new Date(), onReply, onResolve, onGoTo } = props;
  const styles = useCommentsStyles();
  const { comments: words } = useWords();
  const [showsAll, setShowsAll] = useState(false);
  const [limit, setLimit] = useState(PAGE);
  if (threads.length === 0) return <NoComments words={words} />;
  const open = openThreads(threads);
  const { here, elsewhere } = orderThreads(showsAll ? threads : open, selected);
  const row = selected?.table === undefined ? "" : (selected.rowId ?? "");
  const hasRow = row !== "" || here.length > 0;
  const list = (some: readonly Thread[]) => (
    <ul className={styles.list}>
      {some.map((thread) => (
        <li key={thread.id}>
          <ThreadCard thread={thread} now={now} onReply={onReply} onResolve={onResolve} onGoTo={onGoTo} />
        </li>
      ))}
    </ul>
  );
  return (
    <section className={styles.root} aria-label={words.title}>
      <div className={styles.filter} role="group" aria-label={words.show}>
        <ToggleButton
          className={styles.choice}
          size="small"
          appearance={showsAll ? "outline" : "primary"}
          checked={!showsAll}
          onClick={() => setShowsAll(false)}
        >
          {words.open(open.length)}
        </ToggleButton>
        <ToggleButton
          className={styles.choice}
          size="small"
          appearance={showsAll ? "primary" : "outline"}
          checked={showsAll}
          onClick={() => setShowsAll(true)}
        >
          {words.all(threads.length)}
        </ToggleButton>
      </div>
      {hasRow && (
        <>
          <h2 className={styles.sectionTitle}>
            {words.thisRow(row === "" ? (selected?.cell ?? "") : rowName(row, gaps))}
          </h2>
          {here.length > 0 ? (
            list(here)
          ) : (
            <p className={styles.quiet}>
              {orderThreads(threads, selected).here.length > 0 ? words.noneOpen : words.noneHere}
            </p>
          )}
        </>
      )}
      {elsewhere.length > 0 && (
        <>
          <h2 className={styles.sectionTitle}>{hasRow ? words.rest : words.whole}</h2>
          {list(elsewhere.slice(0, limit))}
          {elsewhere.length > limit && (
            <Button className={styles.more} size="small" onClick={() => setLimit(limit + PAGE)}>
              {words.more(elsewhere.length - limit)}
            </Button>
          )}
        </>
      )}
      {open.length === 0 && !showsAll && <p className={styles.quiet}>{words.nothingOpen}</p>}
    </section>
  );
}

function NoComments({ words: { title, empty } }: { readonly words: CommentsWords }) {
  const styles = useCommentsStyles();
  return (
    <section className={styles.empty} aria-label={title}>
      <h2 className={styles.emptyTitle}>{empty.title}</h2>
      <p>{empty.lead}</p>
      <ol className={styles.emptySteps}>
        {empty.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p className={styles.emptyNotes}>{empty.notes}</p>
    </section>
  );
}
