import { packTrie, readTrie } from "../../text/packed-trie";
import type { PackedTrie } from "../../text/packed-trie";
import type { Catalogue } from "../../instrument/catalogue";
import { instrumentsAt, placesIn } from "../../instrument/places-in-catalogue";
import { completeIndex } from "./name-index";
import type { Meaning, NameMeaning } from "./meaning";
import type { NameIndex } from "./name-index";

/** The index of a catalogue's names as plain data: JSON can hold it. */
export interface PackedNames {
  /** Of the catalogue it is the index of. */
  readonly version: string;
  readonly phrases: PackedTrie;
  readonly meanings: readonly PackedMeaning[];
}

/** Instruments by their place in the catalogue. */
interface PackedName extends Omit<NameMeaning, "instruments" | "others"> {
  readonly instruments: readonly number[];
  readonly others: readonly number[];
}

type PackedMeaning = PackedName | Exclude<Meaning, NameMeaning>;

/** The index of a catalogue's names (`toNameIndex`) as plain data. An instrument that the catalogue lacks is a broken promise and throws. */
export function packNameIndex({ phrases, meanings }: NameIndex, catalogue: Catalogue): PackedNames {
  const { version } = catalogue;
  const placesOf = placesIn(catalogue);
  return {
    version,
    phrases: packTrie(phrases),
    meanings: meanings.map((meaning) =>
      meaning.kind === "name"
        ? { ...meaning, instruments: placesOf(meaning.instruments), others: placesOf(meaning.others) }
        : meaning,
    ),
  };
}

/**
 * The index that `packNameIndex` was given, in a fraction of the time that making it anew takes.
 *
 * @returns undefined where it is the index of another catalogue
 */
export function readNameIndex(packed: PackedNames, catalogue: Catalogue): NameIndex | undefined {
  if (packed.version !== catalogue.version) return undefined;
  const at = (places: readonly number[]): NameMeaning["instruments"] => instrumentsAt(catalogue, places);
  const meanings = packed.meanings.map((meaning) =>
    meaning.kind === "name"
      ? { ...meaning, instruments: at(meaning.instruments), others: at(meaning.others) }
      : meaning,
  );
  return completeIndex(catalogue, readTrie(packed.phrases), meanings);
}
