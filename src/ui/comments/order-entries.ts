import type { DraftPlace } from "../../app/draft";
import type { SelectedCell } from "../../app/session/session-state";
import { isSameId } from "../../domain/gap/id-key";
import type { RecordEntry } from "../../domain/record/entries";
import { peopleOf } from "../../domain/record/entries";
import { calendarDay } from "../../domain/text/dates/calendar-day";
import { fold } from "../../domain/text/fold";
import { splitValues } from "../../domain/text/split-values";

/** What is shown: entries that have come so far, or what is new since the person last looked. */
export type EntryFilter = "open" | "waiting" | "closed" | "new" | "all";

/** Whether an entry is among what is asked for; a comment that was deleted before it was closed is still open. */
export function passes({ status }: RecordEntry, filter: EntryFilter, isNew: boolean): boolean {
  switch (filter) {
    case "open":
      return status.kind === "open" || status.kind === "deleted";
    case "waiting":
      return status.kind === "answered";
    case "closed":
      return status.kind === "closed";
    case "new":
      return isNew;
    case "all":
      return true;
  }
}

/** Whether something is typed for it and not in the workbook yet: that stays in sight, however far the entry has come meanwhile. */
export const isAnswered = ({ thread, feedback }: RecordEntry, typed: readonly DraftPlace[]): boolean =>
  typed.some(
    ([kind, of]) =>
      (kind === "reply" && of === thread?.id) || (kind === "cell" && feedback.some(({ id }) => isSameId(id, of))),
  );

export const ENTRY_FILTERS: readonly EntryFilter[] = ["open", "waiting", "closed", "new", "all"];

/** How many entries each filter shows. */
export function countEntries(
  entries: readonly RecordEntry[],
  isNew: (entry: RecordEntry) => boolean,
): Readonly<Record<EntryFilter, number>> {
  const counts = { open: 0, waiting: 0, closed: 0, new: 0, all: 0 };
  for (const entry of entries) {
    const news = isNew(entry);
    for (const filter of ENTRY_FILTERS) if (passes(entry, filter, news)) counts[filter]++;
  }
  return counts;
}

export const isAbout = (entry: RecordEntry, person: string): boolean =>
  person === "" || peopleOf(entry).some((name) => fold(name) === fold(person));

export interface OrderedEntries {
  /** Those of the selected row. */
  readonly here: readonly RecordEntry[];
  readonly elsewhere: readonly RecordEntry[];
}

const ORDER: readonly RecordEntry["status"]["kind"][] = ["open", "deleted", "answered", "closed"];

/** Entries of the selected row apart from the others; in both what has the longest way to go first, then the latest word. */
export function orderEntries(entries: readonly RecordEntry[], selected: SelectedCell | undefined): OrderedEntries {
  const ordered = entries
    .map((entry) => ({ entry, way: ORDER.indexOf(entry.status.kind), last: lastWord(entry) }))
    .sort((a, b) => a.way - b.way || (a.last < b.last ? 1 : a.last > b.last ? -1 : 0))
    .map(({ entry }) => entry);
  const [here, elsewhere]: [RecordEntry[], RecordEntry[]] = [[], []];
  for (const entry of ordered) (isOn(entry, selected) ? here : elsewhere).push(entry);
  return { here, elsewhere };
}

/** A thread beside our tables is on the selection when it hangs on the very cell. */
export function isOn({ thread, feedback }: RecordEntry, selected: SelectedCell | undefined): boolean {
  if (!selected) return false;
  const { table, rowId = "", sheet, cell } = selected;
  const isOfRow = feedback.some(({ id, gap }) =>
    (table === "Feedback" ? [id] : splitValues(gap)).some((one) => isSameId(one, rowId)),
  );
  if ((table === "Gaps" || table === "Feedback") && isOfRow) return true;
  if (!thread) return false;
  if (thread.on && table !== undefined) return thread.on.table === table && thread.on.row === rowId;
  return thread.sheet === sheet && thread.cell === cell;
}

const lastWord = ({ thread, feedback }: RecordEntry): string =>
  thread ? (thread.replies.at(-1)?.time ?? thread.time) : (calendarDay(feedback[0]?.date ?? "") ?? "");
