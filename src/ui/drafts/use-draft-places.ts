import { useMemo, useSyncExternalStore } from "react";
import type { DraftPlace } from "../../app/draft";
import { useDrafts } from "./use-draft";

/** What something is typed for that is not in the workbook yet: the same value while only the texts change, as with each key. */
export function useDraftPlaces(): readonly DraftPlace[] {
  const { subscribe, all } = useDrafts();
  const told = useSyncExternalStore(subscribe, () => JSON.stringify(all().map(({ place }) => place)));
  return useMemo(() => JSON.parse(told) as readonly DraftPlace[], [told]);
}
