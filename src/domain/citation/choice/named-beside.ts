import type { Instrument } from "../../instrument/instrument";
import { readGap } from "../productions/gaps";
import type { Reading } from "../productions/look";
import type { Cluster } from "./clusters";

/**
 * The instrument that is named with places of its own right behind places without a name: "art. 12 (CRC, art. 16)",
 * «Ст. 12 – КПР, ст. 16». Who names it there means another one before it.
 */
export function namedBeside(reading: Reading, places: Cluster, next: Cluster | undefined): Instrument | undefined {
  if (places.name || !next?.name) return undefined;
  const [one, other] = next.name.instruments;
  const isNameFirst = next.chains.length > 0 && next.start === next.name.start;
  if (!one || other || !isNameFirst) return undefined;
  const gap = readGap(reading, places.end, next.start);
  return gap.end >= next.start && !gap.newline && !gap.of && !gap.in ? one : undefined;
}
