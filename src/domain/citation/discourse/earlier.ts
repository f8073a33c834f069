import type { Instrument } from "../../instrument/instrument";
import type { ResolvedCitation } from "../citation";

/** What a text has named so far. */
export interface Earlier {
  last: ResolvedCitation | undefined;
  /** What names mean, by where their citations begin. */
  readonly named: Map<number, Instrument>;
  readonly instruments: Set<Instrument>;
  /** The words that named each of them. */
  readonly names: Map<Instrument, Set<string>>;
  /** What the text itself says that its words stand for. */
  readonly defined: (readonly [words: string, instrument: Instrument])[];
  /** A name could not be resolved: from there on any place may be about it. */
  doubtful: boolean;
  /** Instruments that were named beside places of another one that is not named: "art. 12 (CRC, art. 16), art. 13". */
  readonly beside: string[];
  /** What was cited last is words such as "the Convention" without a place that nothing told the meaning of. */
  isLeftOut: boolean;
}

/** Nothing was named yet. */
export const nothingEarlier = (): Earlier => ({
  last: undefined,
  named: new Map(),
  instruments: new Set(),
  names: new Map(),
  defined: [],
  doubtful: false,
  beside: [],
  isLeftOut: false,
});

/** Keep the words that an instrument was named by. */
export function nameEarlier({ names }: Earlier, instrument: Instrument, words: string): void {
  const known = names.get(instrument);
  if (known) known.add(words);
  else names.set(instrument, new Set<string>().add(words));
}

/** The one instrument named so far that suits; undefined where several do, or where a name stayed open. */
export function onlyEarlier(
  { instruments, doubtful }: Earlier,
  suits: (instrument: Instrument) => boolean,
): Instrument | undefined {
  if (doubtful) return undefined;
  const suiting = [...instruments].filter(suits);
  return suiting.length === 1 ? suiting[0] : undefined;
}

/** The state whose acts alone a text has named so far. */
export function onlyState({ instruments }: Earlier): string | undefined {
  const states = new Set([...instruments].map(({ jurisdiction }) => jurisdiction).filter((one) => one !== "INT"));
  return states.size === 1 ? [...states][0] : undefined;
}
