import { fold } from "../text/fold";
import type { Instrument } from "./instrument";
import { UNKNOWN_UNIT, unlistedInstrument } from "./unlisted-instrument";

const OWN_DOCUMENT = "own-document";

/** Whether an instrument is the person's own, from the Documents sheet of their workbook: nobody checked it. */
export const isOwn = ({ kind }: Instrument): boolean => kind === OWN_DOCUMENT;

/** The id of the person's own document of a name; no instrument of the catalogue has one like it. */
export const ownId = (name: string): string => `own:${fold(name)}`;

/**
 * An instrument of the person's own. It is cited by the first of `citedAs`, or
 * else by its name. Its unit is not known, so that a number in any unit is
 * measured by the count; null when the person gave none.
 */
export const ownInstrument = (name: string, citedAs: readonly string[], count: number | null): Instrument => ({
  ...unlistedInstrument(ownId(name), citedAs[0] ?? name),
  kind: OWN_DOCUMENT,
  title: { en: name, ru: name, kk: name },
  aliases: [...new Set([name, ...citedAs])],
  pinpoint: { unit: UNKNOWN_UNIT, count },
});
