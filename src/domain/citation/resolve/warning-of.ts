import type { Instrument } from "../../instrument/instrument";
import { fold } from "../../text/fold";

/**
 * What else a name of an instrument may mean, in the catalogue's own words.
 * Undefined for a name that it does not warn of, and where the grammar tells:
 * the acronym of a treaty from that of its committee, and the committee's
 * comments from those of others.
 */
export function warningOf(name: string, { ambiguousAliases, kind, symbol }: Instrument): string | undefined {
  if (symbol?.includes("/GC/") === true || (kind === "treaty" && /^\p{Lu}+$/u.test(name))) return undefined;
  return Object.entries(ambiguousAliases).find(([alias]) => fold(alias) === fold(name))?.[1];
}
