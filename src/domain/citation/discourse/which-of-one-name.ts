import type { Instrument } from "../../instrument/instrument";
import { isOwn } from "../../instrument/own-instrument";
import type { Citation } from "../citation";
import { mayBeOfAnotherState } from "../lexicon/says-its-state";
import { onlyState } from "./earlier";
import type { Earlier } from "./earlier";

/**
 * Of the instruments that a name may mean the one that is meant: what the sentence says of a state or a date comes
 * first, then the state under review, then the state that the text speaks of. Undefined where none of these tells, or
 * where one is the person's own.
 */
export function whichOfOneName(
  { name, said }: Citation,
  known: readonly Instrument[],
  jurisdiction: string | undefined,
  earlier: Earlier,
): Instrument | undefined {
  const [first, second] = known;
  const states = said?.states ?? [];
  if (!second) return first && isOfAnother(name, first, onlyOne(states) ?? jurisdiction) ? undefined : first;
  if (known.some(isOwn)) return undefined;
  const dates = said?.dates ?? [];
  const told =
    only(known, (one) => one.adopted !== null && dates.includes(one.adopted)) ??
    only(known, (one) => states.includes(one.jurisdiction));
  if (told ?? states.length > 0) return told;
  const usual = known.filter((one) => !isOfAnother(name, one, jurisdiction));
  const state = jurisdiction ?? onlyState(earlier);
  if (usual.length === 1) return usual[0];
  return only(usual, (one) => one.jurisdiction === state);
}

function only(instruments: readonly Instrument[], suits: (instrument: Instrument) => boolean): Instrument | undefined {
  const suiting = instruments.filter(suits);
  return suiting.length === 1 ? suiting[0] : undefined;
}

const onlyOne = ([first, second]: readonly string[]): string | undefined => (second === undefined ? first : undefined);

/** "Law on Education" in the review of another country's law is that country's, whichever the catalogue knows. */
export const isOfAnother = (name: string, instrument: Instrument, jurisdiction: string | undefined): boolean =>
  jurisdiction !== undefined && jurisdiction !== instrument.jurisdiction && mayBeOfAnotherState(name, instrument);
