import { useState } from "react";
import type { DraftPlace } from "../../app/draft";
import { isSamePlace } from "../../app/draft";
import type { RecordEntry } from "../../domain/record/entries";
import { isAnswered } from "./order-entries";

/** Something that was typed for what is gone, and where that was. */
export interface LeftBehind {
  readonly place: DraftPlace;
  /** Key of the entry that it was in, or came behind; "" where it was the first. */
  readonly behind: string;
}

interface Seen {
  readonly entries: readonly RecordEntry[];
  readonly left: readonly LeftBehind[];
}

/**
 * Where among the entries on the screen the texts were typed whose comment, or row of the record, went while they were
 * looked at. Nothing is known of what went earlier.
 */
export function useLeftBehind(
  entries: readonly RecordEntry[],
  typed: readonly DraftPlace[],
  isGone: (place: DraftPlace) => boolean,
): readonly LeftBehind[] {
  const [seen, setSeen] = useState<Seen>({ entries, left: [] });
  if (tellApart(entries) !== tellApart(seen.entries))
    setSeen({ entries, left: leftBehind(seen, entries, typed, isGone) });
  return seen.left.filter(({ place }) => typed.some((one) => isSamePlace(one, place)) && isGone(place));
}

const tellApart = (entries: readonly RecordEntry[]): string =>
  JSON.stringify(entries.map(({ key, feedback }) => [key, feedback.map(({ id }) => id)]));

function leftBehind(
  { entries: before, left }: Seen,
  now: readonly RecordEntry[],
  typed: readonly DraftPlace[],
  isGone: (place: DraftPlace) => boolean,
): readonly LeftBehind[] {
  const keys = new Set(now.map(({ key }) => key));
  const stillThere = (key: string): string => {
    const upTo = before.slice(0, before.findIndex((entry) => entry.key === key) + 1);
    return upTo.filter((entry) => keys.has(entry.key)).at(-1)?.key ?? "";
  };
  const went = before.flatMap((entry) =>
    typed
      .filter((place) => isAnswered(entry, [place]) && isGone(place))
      .map((place): LeftBehind => ({ place, behind: stillThere(entry.key) })),
  );
  const earlier = left.filter(({ place }) => !went.some((one) => isSamePlace(one.place, place)));
  return [...earlier.map((one) => ({ ...one, behind: stillThere(one.behind) })), ...went];
}
