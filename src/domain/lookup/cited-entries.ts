import type { ResolvedCitation } from "../citation/citation";
import type { Catalogue } from "../instrument/catalogue";
import { partsAround, partsWithin } from "../instrument/find-part";
import type { Instrument, Part } from "../instrument/instrument";
import type { Entry } from "./text-index";

/** What the citations of a cell cite, as far as the catalogue can tell. */
export interface CitedEntries {
  /** Each once, in reading order: the closest listed part of each place, or the instrument where there is none. */
  readonly entries: readonly Entry[];
  /** Whether something is cited already: itself, what lies in it, or what it lies in. */
  readonly has: (entry: Entry) => boolean;
}

/** Other rows are looked at again for each row that the person goes to. */
const known = new WeakMap<readonly ResolvedCitation[], { byId: Catalogue["byId"]; cited: CitedEntries }>();

/** Look up what citations cite. One that may mean several instruments counts for all of them, so that none is doubled. */
export function citedEntries(byId: Catalogue["byId"], citations: readonly ResolvedCitation[]): CitedEntries {
  const before = known.get(citations);
  if (before?.byId === byId) return before.cited;
  const cited = lookUp(byId, citations);
  known.set(citations, { byId, cited });
  return cited;
}

function lookUp(byId: Catalogue["byId"], citations: readonly ResolvedCitation[]): CitedEntries {
  const instruments = new Set<Instrument>();
  const parts = new Set<Part>();
  const entries = new Map<Instrument | Part, Entry>();
  for (const { instrument: id, candidates, pinpoints } of citations) {
    for (const instrument of (id === undefined ? candidates : [id]).flatMap((one) => byId.get(one) ?? [])) {
      instruments.add(instrument);
      const places = pinpoints.map((pinpoint) => partsAround(instrument, pinpoint));
      for (const [at, pinpoint] of pinpoints.entries())
        for (const part of [...(places[at] ?? []), ...partsWithin(instrument, pinpoint)]) parts.add(part);
      if (id === undefined) continue;
      const closest = places.flatMap(([part]) => (part ? [part] : []));
      for (const part of closest) entries.set(part, { instrument, part });
      if (closest.length === 0) entries.set(instrument, { instrument });
    }
  }
  return {
    entries: [...entries.values()],
    has: ({ instrument, part }) =>
      part === undefined || part.ref === null ? instruments.has(instrument) : parts.has(part),
  };
}
