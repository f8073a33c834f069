import type { Catalogue } from "../../domain/instrument/catalogue";
import type { SearchIndex } from "../../domain/instrument/search-parts";
import { toSearchIndex } from "../../domain/instrument/search-parts";

const indexes = new WeakMap<Catalogue, SearchIndex>();

/** The index of a catalogue, made once however often the screen is opened. */
export function searchIndexOf(catalogue: Catalogue): SearchIndex {
  const known = indexes.get(catalogue);
  if (known) return known;
  const index = toSearchIndex(catalogue);
  indexes.set(catalogue, index);
  return index;
}
