import type { Catalogue } from "../../domain/instrument/catalogue";
import type { SearchIndex } from "../../domain/lookup/search-parts";
import { toSearchIndex } from "../../domain/lookup/search-parts";

const indexes = new WeakMap<Catalogue, SearchIndex>();

/** The index of a catalogue, made once however often the screen is opened. */
export function searchIndexOf(catalogue: Catalogue): SearchIndex {
  const known = indexes.get(catalogue);
  if (known) return known;
  const index = toSearchIndex(catalogue);
  indexes.set(catalogue, index);
  return index;
}
