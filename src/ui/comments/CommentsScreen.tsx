import { Button } from "@fluentui/react-components";
import { useCallback, useMemo, useRef, useState } from "react";
import type { KeyboardEvent, ReactNode } from "react";

import { peopleOf, recordEntries } from "../../domain/record/entries";
import type { RecordEntry } from "../../domain/record/entries";
import { gapName } from "../gaps/gap-name";
import { KeptAbove } from "../drafts/KeptAbove";
import { useDraftPlaces } from "../drafts/use-draft-places";
import { useWords } from "../words/use-words";
import { CommentFilter } from "./CommentFilter";
import { useCommentsStyles } from "./CommentsScreen.styles";
import type { CommentsScreenProps } from "./comments-screen-props";
import { EntryList } from "./EntryList";
import { useGoneNames } from "./gone-names";
import { GoneMessages } from "./GoneMessages";
import { useLeftBehind } from "./left-behind";
import { MatrixForm } from "./MatrixForm";
import { moveToOpen } from "./move-to-open";
import { NewComment } from "./NewComment";
import { NoComments } from "./NoComments";
import { countEntries, isAbout, isAnswered, isOn, orderEntries, passes } from "./order-entries";
import type { EntryFilter } from "./order-entries";
import { OpenBoxesContext } from "./open-boxes";
import { RecordComments } from "./RecordComments";
import { rowName } from "./thread-place";
import { timeInWords } from "./time-in-words";
import { useSeen } from "./useSeen";
import { useWriting } from "./useWriting";
import { WhoOwes } from "./WhoOwes";

/** As many entries as a person reads in one go. */
const PAGE = 30;

/** What was said of the review, and what became of it: of the selected row first, then of the whole, what is open first. */
export function CommentsScreen(props: CommentsScreenProps): ReactNode {
  const { review, selected, kept, now = new Date() } = props;
  const { threads, gaps } = review;
  const styles = useCommentsStyles();
  const all = useWords();
  const { comments: words, gaps: gapsWords } = all;
  const [filter, setFilter] = useState<EntryFilter>("open");
  const [person, setPerson] = useState("");
  const [limit, setLimit] = useState(PAGE);
  const root = useRef<HTMLElement>(null);
  const typed = useDraftPlaces();
  const seen = useSeen(threads, kept, now);
  const { boxes, at, gap, isGone, elsewhere: selectedNow } = useWriting(review, selected, props.request);
  const entries = useMemo(() => recordEntries(review), [review]);
  const people = useMemo(() => [...new Set(entries.flatMap(peopleOf))].sort((a, b) => a.localeCompare(b)), [entries]);
  const { isNew: isNewThread } = seen;
  const isNew = useCallback(
    ({ thread }: RecordEntry): boolean => thread !== undefined && isNewThread(thread),
    [isNewThread],
  );
  const own = useMemo(() => entries.filter((entry) => isAbout(entry, person)), [entries, person]);
  const counts = useMemo(() => countEntries(own, isNew), [own, isNew]);
  const { here, elsewhere } = useMemo(
    () =>
      orderEntries(
        own.filter((entry) => isAnswered(entry, typed) || passes(entry, filter, isNew(entry))),
        at,
      ),
    [own, typed, filter, isNew, at],
  );
  const goneNames = useGoneNames(props, boxes.isOpen);
  const left = useLeftBehind([...here, ...elsewhere], typed, (place) => goneNames(place) !== undefined);
  const start = gap !== undefined && gap.id !== "" && (
    <NewComment
      key={gap.id}
      gap={gap}
      threads={threads}
      selected={selected?.column}
      isGone={isGone}
      onAskPeople={props.onAskPeople}
      onStart={async (column, text, mentioned) => {
        const thread = await props.onStart({ gap: gap.id, column }, text, mentioned);
        if (thread !== undefined) seen.look(thread);
        return thread !== undefined;
      }}
    />
  );
  const isCommented = entries.length > 0;
  const row = at?.table === undefined ? "" : (at.rowId ?? "");
  const hasRow = isCommented && (row !== "" || here.length > 0);
  const move = (step: 1 | -1): void => {
    if (root.current) moveToOpen(root.current, step);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = stepFor(event);
    if (step === undefined) return;
    event.preventDefault();
    move(step);
  };
  const list = (some: readonly RecordEntry[]): ReactNode => (
    <EntryList {...props} entries={some} seen={seen} isNew={isNew} left={left} nameOf={goneNames} />
  );
  return (
    <OpenBoxesContext value={boxes}>
      <section ref={root} className={styles.root} aria-label={words.title} onKeyDown={onKeyDown}>
        {isCommented && (
          <p role="status" className={styles.quiet}>
            {seen.since === undefined ? words.firstLook : words.news(seen.news, timeInWords(seen.since, now, all))}
          </p>
        )}
        <GoneMessages nameOf={goneNames} />
        {isCommented && (
          <>
            <RecordComments {...props} />
            <WhoOwes {...props} />
            <MatrixForm {...props} />
            <CommentFilter
              filter={filter}
              counts={counts}
              onFilter={setFilter}
              people={people}
              person={person}
              onPerson={setPerson}
              onNext={() => move(1)}
            />
          </>
        )}
        {left
          .filter(({ behind }) => behind === "")
          .map(({ place }) => (
            <div key={place.join(" ")} className={styles.left}>
              <KeptAbove place={place} nameOf={goneNames} />
            </div>
          ))}
        {selectedNow && (
          <p role="status" className={styles.quiet}>
            {words.notFollowing(gapName(selectedNow, gapsWords))}
          </p>
        )}
        {hasRow && (
          <h2 className={styles.sectionTitle}>{words.thisRow(row === "" ? (at?.cell ?? "") : rowName(row, gaps))}</h2>
        )}
        {/* At one place whatever is around it: what is typed there must not go with the last comment, or the first. */}
        {start}
        {hasRow &&
          (here.length > 0 ? (
            list(here)
          ) : (
            <p className={styles.quiet}>{own.some((entry) => isOn(entry, at)) ? words.noneOpen : words.noneHere}</p>
          ))}
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
        {!isCommented && <NoComments words={words} />}
        {isCommented && here.length + elsewhere.length === 0 && (
          <p className={styles.quiet}>{filter === "open" ? words.nothingOpen : words.noneShown}</p>
        )}
      </section>
    </OpenBoxesContext>
  );
}

/** The next one by Alt and the arrow down, or by the key N where no text is typed; the one before by the arrow up or Shift. */
function stepFor({ key, code, altKey, ctrlKey, metaKey, shiftKey, target }: KeyboardEvent): 1 | -1 | undefined {
  if (altKey && !(target instanceof HTMLSelectElement))
    return key === "ArrowDown" ? 1 : key === "ArrowUp" ? -1 : undefined;
  const isTyping = target instanceof Element && target.matches("input, textarea, select, [contenteditable]");
  if (code !== "KeyN" || altKey || ctrlKey || metaKey || isTyping) return undefined;
  return shiftKey ? -1 : 1;
}
