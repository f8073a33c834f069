import { idKey } from "../../domain/gap/id-key";
import { reviewRows } from "./review-rows";
import type { SessionContext } from "./session-context";
import type { Notice } from "./session-state";

/** Lets each session be followed once, from the first time on that there is something to follow. */
function onceForEach(follow: (context: SessionContext) => void): (context: SessionContext) => void {
  const followed = new WeakSet<SessionContext>();
  return (context) => {
    if (followed.has(context)) return;
    followed.add(context);
    follow(context);
  };
}

/** Take away what says that a row is gone once that is back, as after its deletion was undone. */
export const takeAwayWithRow = onceForEach(({ store }) => {
  let row: string | undefined;
  // The pane may still show the row when it is found to be gone.
  let wasGone = false;
  store.subscribe(() => {
    const { notice, review } = store.get();
    if (notice?.goneRow !== row) {
      row = notice?.goneRow;
      wasGone = false;
    }
    if (row === undefined) return;
    const key = idKey(row);
    const isThere = review !== undefined && reviewRows(review).some(({ id }) => idKey(id) === key);
    if (isThere && wasGone) store.set({ notice: undefined });
    wasGone ||= !isThere;
  });
});

/** Take away what was said of a review once there is none any more, as after the making of it was undone in Excel. */
export const takeAwayWithoutReview = onceForEach(({ store }) => {
  let told: Notice | undefined;
  store.subscribe(() => {
    const { notice, review } = store.get();
    if (review) told = notice;
    else if (notice && notice === told) store.set({ notice: undefined });
  });
});

/** Take away what a check said of its findings once the report, which follows every change, says something else. */
export const takeAwayWithReport = onceForEach(({ store, words }) => {
  let told: Notice | undefined;
  store.subscribe(() => {
    const { notice, report } = store.get();
    if (notice && report && notice.text === words().checked(report)) told = notice;
    else if (notice && notice === told) store.set({ notice: undefined });
  });
});
