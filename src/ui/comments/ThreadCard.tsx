import { Badge, Button, Link, mergeClasses } from "@fluentui/react-components";
import { useState } from "react";
import type { ReactNode } from "react";

import type { Mentioned } from "../../app/said";
import type { FeedbackStatus } from "../../domain/record/status-of";
import type { Thread } from "../../domain/review/thread";
import { KeptDraft } from "../drafts/KeptDraft";
import { useDraft } from "../drafts/use-draft";
import { useWords } from "../words/use-words";
import type { CommentsScreenProps } from "./comments-screen-props";
import { MessageBox } from "./MessageBox";
import { useThreadStyles } from "./ThreadCard.styles";
import { sayBriefly, threadPlace } from "./thread-place";
import { timeInWords } from "./time-in-words";
import { useMessage } from "./useMessage";

/** Replies shown before the earlier ones are folded away. */
const LAST_REPLIES = 3;

export interface ThreadCardProps {
  readonly thread: Thread;
  readonly status: FeedbackStatus;
  /** Whether something in it is new since the person last looked. */
  readonly isNew: boolean;
  readonly now: Date;
  readonly onReply: CommentsScreenProps["onReply"];
  readonly onResolve: (thread: string, resolved: boolean) => void;
  readonly onGoTo: (thread: string) => void;
  readonly onAskPeople: () => Promise<readonly Mentioned[]>;
  /** What the record has of it. */
  readonly children?: ReactNode;
}

/** A comment with its replies and what can be done with it. */
export function ThreadCard(props: ThreadCardProps): ReactNode {
  const { thread, status, isNew, now, onReply, onResolve, onGoTo, onAskPeople, children } = props;
  const styles = useThreadStyles();
  const { language, comments: words } = useWords();
  const reply = useMessage({
    place: ["reply", thread.id],
    answers: sayBriefly(thread),
    onSend: (...given) => onReply(thread.id, ...given),
  });
  const kept = useDraft(["reply", thread.id]);
  const [showsAll, setShowsAll] = useState(false);
  const hidden = showsAll ? 0 : Math.max(0, thread.replies.length - LAST_REPLIES);
  const place = threadPlace(thread, language);
  const isNote = thread.form !== undefined;
  const kind = thread.form === "note" ? words.note : words.wasThread;
  return (
    <article
      className={mergeClasses(styles.card, thread.resolved && styles.resolved)}
      data-status={status.kind}
      tabIndex={-1}
      aria-label={thread.author === "" ? `${kind} · ${place}` : words.threadBy(thread.author, place)}
    >
      <div className={styles.place}>
        <span>{place}</span>
        {isNew && <Mark>{words.isNew}</Mark>}
        {isNote && <Mark>{kind}</Mark>}
        {thread.resolved && <Mark>{words.resolved}</Mark>}
      </div>
      <Message said={thread} now={now} />
      {hidden > 0 && (
        <Link as="button" onClick={() => setShowsAll(true)}>
          {words.earlier(hidden)}
        </Link>
      )}
      {thread.replies.length > 0 && (
        <ul className={styles.replies}>
          {thread.replies.slice(hidden).map((one) => (
            <li key={one.id}>
              <Message said={one} now={now} />
            </li>
          ))}
        </ul>
      )}
      {isNote && !thread.resolved && <p className={styles.hint}>{words.answerNote(thread.id)}</p>}
      <div>
        {reply.isOpen && !thread.resolved ? (
          <MessageBox
            message={reply}
            label={words.replyLabel(thread.author)}
            onAskPeople={onAskPeople}
            resolving={words.sendAndResolve}
          />
        ) : (
          <>
            {!isNote && (
              <KeptDraft
                place={["reply", thread.id]}
                name={words.replyLabel(thread.author)}
                held={kept?.before ?? ""}
                // Excel takes no reply to what is resolved; reopened, it goes on.
                onGoOn={thread.resolved ? undefined : reply.open}
              />
            )}
            <div className={styles.actions}>
              {!isNote && !thread.resolved && (
                <Button
                  className={styles.action}
                  size="small"
                  appearance="subtle"
                  data-opens-field
                  onClick={reply.open}
                >
                  {words.reply}
                </Button>
              )}
              {!isNote && (
                <Button
                  className={styles.action}
                  size="small"
                  appearance="subtle"
                  onClick={() => onResolve(thread.id, !thread.resolved)}
                >
                  {thread.resolved ? words.reopen : words.resolve}
                </Button>
              )}
              <Button
                className={styles.action}
                size="small"
                appearance="subtle"
                title={words.goToCell(thread.cell)}
                onClick={() => onGoTo(thread.id)}
              >
                {words.goTo}
              </Button>
            </div>
          </>
        )}
      </div>
      {children}
    </article>
  );
}

const Mark = ({ children }: { readonly children: string }) => (
  <Badge size="small" appearance="outline" color="informative">
    {children}
  </Badge>
);

interface MessageProps {
  readonly said: { readonly author: string; readonly time: string; readonly text: string };
  readonly now: Date;
}

function Message({ said: { author, time, text }, now }: MessageProps) {
  const words = useWords();
  const styles = useThreadStyles();
  return (
    <div className={styles.message}>
      <div className={styles.who}>
        <span className={styles.author}>{author}</span>
        {time !== "" && (
          <time className={styles.time} dateTime={time}>
            {timeInWords(time, now, words)}
          </time>
        )}
      </div>
      <p className={styles.text}>{text}</p>
    </div>
  );
}
