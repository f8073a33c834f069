import type { Instrument } from "../../instrument/instrument";
import { hasNumberedRecitals, mayHaveRecitals } from "../../instrument/may-have-recitals";
import { isSure, missingRecital, presenceOf } from "../../instrument/number-presence";
import { wordsIn } from "../productions/look";
import type { Reading } from "../productions/look";
import type { NameElement } from "../productions/elements";
import { fitOf } from "./cited-by";
import type { Chain } from "./join-places";

/**
 * Whether what is named may have the places of a chain, by their unit and their numbers: paragraphs 21–25 are none of an
 * article with two of them. Undefined where nobody could tell.
 *
 * @param inside the place of what is named that the chain stands behind, if one of it
 */
export function mayHave(reading: Reading, name: NameElement, chain: Chain, inside?: Chain): boolean | undefined {
  const each = name.instruments.map((one) => mayBeOf(reading, { ...name, instruments: [one] }, one, chain, inside));
  if (each.includes(true)) return true;
  return each.length > 0 && each.every((one) => one === false) ? false : undefined;
}

function mayBeOf(
  reading: Reading,
  name: NameElement,
  one: Instrument,
  chain: Chain,
  inside: Chain | undefined,
): boolean | undefined {
  if (chain.outwards) return undefined;
  const outer = inside?.rank === 1 && chain.rank >= 2 ? inside.pinpoints.at(-1) : undefined;
  if (outer) return haveInside(one, chain, outer.to ?? outer.path);
  if (chain.unit === undefined) return undefined;
  if (chain.unit === "recital") return haveRecitals(one, chain);
  const [first] = chain.pinpoints;
  const words = wordsIn(reading, chain.start, chain.end);
  const fit = fitOf(name, { unit: chain.unit, words, number: first?.path[0] ?? "" });
  return fit === 2 ? haveNumbers(one, chain, []) : fit === undefined ? undefined : fit > 0;
}

/** "art. 16(1) (…), para. 2" may go on with the article as well as with its paragraph. */
function haveInside(one: Instrument, chain: Chain, outer: readonly string[]): boolean | undefined {
  const each = outer.map((_, at) => haveNumbers(one, chain, outer.slice(0, at + 1)));
  return each.includes(true) || (each.every((has) => has === false) ? false : undefined);
}

/** Nobody cites a treaty's preamble by numbers. */
function haveRecitals(one: Instrument, { pinpoints }: Chain): boolean | undefined {
  if (one.pinpoint.recitals === undefined && !hasNumberedRecitals(one))
    return one.jurisdiction === "INT" || !mayHaveRecitals(one) ? false : undefined;
  return pinpoints.every((pinpoint) => missingRecital(pinpoint, one) === undefined);
}

/** Undefined where a number is missing that was counted in one source alone, or may be newer than the count. */
function haveNumbers(one: Instrument, { pinpoints }: Chain, outer: readonly string[]): boolean | undefined {
  const missing = pinpoints
    .flatMap(({ path, to }) => (to ? [path, to] : [path]))
    .flatMap((path) => path.map((_, at) => [...outer, ...path.slice(0, at + 1)]))
    .filter((path) => presenceOf(one, path) === "missing");
  if (missing.length === 0) return true;
  return missing.some((path) => isSure(path, one)) ? false : undefined;
}
