import { namesOf } from "../../citation/lexicon/name-forms";
import type { Catalogue } from "../../instrument/catalogue";
import type { GuidingDocument } from "../../profile/guidance";
import type { CellPlace } from "../../result";
import { fold } from "../../text/fold";
import { nearestNames } from "../../text/nearest-names";
import type { ProfileFault } from "./profile-fault";

/**
 * Documents whose instruments go by their ids, of those in which a person named them by id, title or another name.
 *
 * @param places where the instruments of each document stand, in the order of the documents
 */
export function nameInstruments(
  documents: readonly GuidingDocument[],
  places: readonly CellPlace[],
  catalogue: Catalogue,
): { readonly documents: readonly GuidingDocument[]; readonly faults: readonly ProfileFault[] } {
  const faults: ProfileFault[] = [];
  const byName = new Map<string, ReadonlySet<string>>();
  for (const instrument of catalogue.instruments) {
    for (const name of namesOf(instrument)) {
      byName.set(fold(name), new Set([...(byName.get(fold(name)) ?? []), instrument.id]));
    }
  }
  const named = documents.map((document, at) => {
    const place = places[at];
    const ids = document.instruments.flatMap((typed): readonly string[] => {
      if (catalogue.byId.has(typed)) return [typed];
      const [first, ...others] = byName.get(fold(typed)) ?? [];
      if (first !== undefined && others.length === 0) return [first];
      if (place) faults.push({ ...faultOf(typed, [...(byName.get(fold(typed)) ?? [])], catalogue), place });
      return [];
    });
    return { ...document, instruments: [...new Set(ids)] };
  });
  return { documents: named, faults };
}

type Unplaced = {
  readonly kind: "instrument-unknown" | "instrument-unclear";
  readonly typed: string;
  readonly near: readonly string[];
};

/** What a name may have been meant for goes by ids, which are written in its place. */
function faultOf(typed: string, ids: readonly string[], { instruments }: Catalogue): Unplaced {
  if (ids.length > 0) return { kind: "instrument-unclear", typed, near: ids };
  const names = instruments.flatMap((instrument) =>
    [instrument.id, ...namesOf(instrument)].map((name) => [name, instrument.id] as const),
  );
  const idOf = new Map(names);
  const near = nearestNames(typed, [...idOf.keys()]).map((name) => idOf.get(name) ?? name);
  return { kind: "instrument-unknown", typed, near: [...new Set(near)] };
}
