import type { Instrument } from "../../instrument/instrument";
import { NAME_SOURCES } from "./meaning";
import type { NameMeaning } from "./meaning";

const rankOf = ({ source }: NameMeaning): number => NAME_SOURCES.indexOf(source);

/**
 * What a name means that one instrument more has: whoever has it in full is meant before those that have it loosely, in
 * whatever order they come.
 *
 * @param added of one instrument
 */
export function sharedName(known: NameMeaning, added: NameMeaning): NameMeaning {
  const [instrument] = added.instruments;
  if (!instrument) return known;
  const without = (all: readonly Instrument[]): readonly Instrument[] => all.filter((one) => one !== instrument);
  if (rankOf(added) < rankOf(known))
    return known.source === "loose"
      ? { ...added, others: without(known.instruments) }
      : { ...added, instruments: [instrument, ...without(known.instruments)], others: without(known.others) };
  const as = added.source === "loose" && known.source !== "loose" ? "others" : "instruments";
  if (known.instruments.includes(instrument) || known[as].includes(instrument)) return known;
  return { ...known, [as]: [...known[as], instrument], ...(as === "instruments" && { others: without(known.others) }) };
}
