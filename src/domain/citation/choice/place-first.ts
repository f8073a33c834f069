import type { Link } from "./links";
import { signOf } from "./weights";

/** Links that are looked at on either side; longer lists are rare. */
const REACH = 24;

/**
 * Whether a place stands in a list of commas that begins with a place and ends with a name, so that each place has its
 * name behind it: "ст. 16, КПР, ст. 17, МПГПП".
 *
 * @param at the place
 */
export function isPlaceFirst(links: readonly Link[], at: number): boolean {
  let [first, last] = [at, at];
  while (at - first < REACH && isPair(links[first - 1], links[first])) first--;
  while (last - at < REACH && isPair(links[last], links[last + 1])) last++;
  const isWhole = !links[first - 1]?.next && !links[last]?.next;
  return isWhole && last - first >= 3 && links[first]?.chain?.bare === false && links[last]?.name !== undefined;
}

/** A place and a name, or a name and a place, parted by a comma alone. */
const isPair = (one: Link | undefined, other: Link | undefined): boolean =>
  one?.next !== undefined &&
  other !== undefined &&
  signOf(one.next) === "," &&
  (one.name === undefined) === (other.chain === undefined) &&
  isKnown(one) &&
  isKnown(other);

const isKnown = ({ name, chain }: Link): boolean =>
  name ? name.instruments.length > 0 : chain !== undefined && !chain.bare && chain.rank === 1;
