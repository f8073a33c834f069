import type { ReactNode } from "react";
import type { RecordEntry } from "../../domain/record/entries";
import { toldApart } from "../../domain/text/told-apart";
import { KeptAbove } from "../drafts/KeptAbove";
import { RemarkAnswer } from "../record/RemarkAnswer";
import { RemarkCard } from "../record/RemarkCard";
import { useWords } from "../words/use-words";
import { useCommentsStyles } from "./CommentsScreen.styles";
import type { CommentsScreenProps } from "./comments-screen-props";
import { ThreadCard } from "./ThreadCard";
import type { Seen } from "./useSeen";
import type { GoneNames } from "../drafts/gone-cell";
import type { LeftBehind } from "./left-behind";

export interface EntryListProps extends CommentsScreenProps {
  readonly entries: readonly RecordEntry[];
  readonly seen: Seen;
  readonly isNew: (entry: RecordEntry) => boolean;
  /** Texts that were typed here for what is gone. */
  readonly left: readonly LeftBehind[];
  readonly nameOf: GoneNames;
}

/** Comments with what the record has of them, and what was said elsewhere. */
export function EntryList(props: EntryListProps): ReactNode {
  const { entries, seen, isNew, left, nameOf, review, busy, now = new Date() } = props;
  const { onReply, onResolve, onGoToThread, onAskPeople, onConfirm, onEdit, onGoTo } = props;
  const styles = useCommentsStyles();
  const { comments: words } = useWords();
  const stored = review.details.language;
  const row = { stored, busy, onEdit, onGoTo, onConfirm };
  const reply: CommentsScreenProps["onReply"] = (id, ...given) => {
    seen.look(id);
    return onReply(id, ...given);
  };
  const card = (entry: RecordEntry): ReactNode | readonly ReactNode[] => {
    const { key, thread, feedback, status } = entry;
    const rowKeys = toldApart(feedback.map(({ id }) => id));
    if (!thread)
      return feedback.map((remark) => (
        <li key={key} className={styles.remark}>
          <RemarkCard {...row} remark={remark} status={status} source={remark.source} />
        </li>
      ));
    return (
      <li key={key}>
        <ThreadCard
          thread={thread}
          status={status}
          isNew={isNew(entry)}
          now={now}
          onReply={reply}
          onAskPeople={onAskPeople}
          onResolve={(id, resolved) => {
            seen.look(id);
            onResolve(id, resolved);
          }}
          onGoTo={(id) => {
            seen.look(id);
            onGoToThread(id);
          }}
        >
          {feedback.length === 0 && <p className={styles.hint}>{words.notRecorded}</p>}
          {feedback.map((remark, at) => (
            <RemarkAnswer
              {...row}
              key={rowKeys[at]}
              remark={remark}
              status={status}
              isNamed
              onReply={canReply(entry, remark.response) ? () => void reply(thread.id, remark.response) : undefined}
            />
          ))}
        </ThreadCard>
      </li>
    );
  };
  return (
    <ul className={styles.list}>
      {/* Flat: in a list of lists an entry would be known by its place. */}
      {entries.flatMap((entry) => [
        ...[card(entry)].flat(),
        ...left
          .filter(({ behind }) => behind === entry.key)
          .map(({ place }) => (
            <li key={`left ${place.join(" ")}`} className={styles.left}>
              <KeptAbove place={place} nameOf={nameOf} />
            </li>
          )),
      ])}
    </ul>
  );
}

/** Whether the response of a row can be given as a reply, and was not yet. Excel has no replies to notes, nor to what is resolved. */
function canReply({ thread }: RecordEntry, response: string): boolean {
  if (!thread || thread.form !== undefined || thread.resolved || response.trim() === "") return false;
  return thread.replies.every(({ text }) => text.trim() !== response.trim());
}
