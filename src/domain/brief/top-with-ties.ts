/** How many items a sentence names. */
const NAMED = 3;
/** And how many when the last of them has equals. */
const NAMED_WITH_TIES = 5;

/** The items that count most, and whether equals of the last one had to be left out. */
export interface TopItems<Item> {
  readonly items: readonly Item[];
  readonly others: boolean;
}

/**
 * The three items with the highest counts, highest first; of equals the first given comes first.
 *
 * Items equal to the third come too, up to five in all. Should even those be
 * too many, only the items above them come; and when nothing is above them,
 * three and word that there are others. Items that count 0 never come.
 */
export function topWithTies<Item>(all: readonly Item[], countOf: (item: Item) => number): TopItems<Item> {
  const sorted = all.filter((item) => countOf(item) > 0).sort((a, b) => countOf(b) - countOf(a));
  const last = sorted[NAMED - 1];
  if (last === undefined) return { items: sorted, others: false };
  const withTies = sorted.filter((item) => countOf(item) >= countOf(last));
  if (withTies.length <= NAMED_WITH_TIES) return { items: withTies, others: false };
  const above = sorted.filter((item) => countOf(item) > countOf(last));
  return above.length > 0 ? { items: above, others: false } : { items: sorted.slice(0, NAMED), others: true };
}
