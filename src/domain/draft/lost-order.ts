import type { DraftMessage } from "./draft-provision";
import { orderLost } from "./words/order-remarks";

interface Placed {
  readonly id: string;
  readonly order?: number | undefined;
}

/** So many steps back to a lower number, and such a share of all from one number to another, are of no draft. */
const FEWEST_BACK = 3;
const BACK_SHARE = 0.05;

/**
 * Said of a review whose provisions stand in the order of their rows alone, where their numbers run as in a sheet that
 * somebody sorted: a new version is matched by words and place, and tables follow that order.
 */
export function lostOrder(review: readonly Placed[]): readonly DraftMessage[] {
  if (review.some(({ order }) => order !== undefined)) return [];
  // What has a number that others have too begins it anew in each Part.
  const numbers = review.flatMap(({ id }) => /^\d+(?=[^[]*$)/u.exec(id.trim())?.map(Number) ?? []);
  const steps = numbers.flatMap((number, at) =>
    at > 0 && numbers[at - 1] !== number ? number - numbers[at - 1]! : [],
  );
  const back = steps.filter((step) => step < 0).length;
  return back >= FEWEST_BACK && back > steps.length * BACK_SHARE ? [orderLost()] : [];
}
