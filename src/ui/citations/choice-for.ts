import type { ResolvedCitation } from "../../domain/citation/citation";
import { warningOf } from "../../domain/citation/resolve/warning-of";
import { wrongPlaces } from "../../domain/citation/rewrite/replace-place";
import type { Catalogue } from "../../domain/instrument/catalogue";
import type { Instrument } from "../../domain/instrument/instrument";

/** What a person can choose about a citation. */
export interface CitationChoice {
  /** The instruments its name may mean, where that is not certain; with those that the one meant has replaced. */
  readonly instruments: readonly Instrument[];
  /** What else the name may mean, in the catalogue's words. */
  readonly warning: string | undefined;
  /** The instrument, where the citation names no place in it or a wrong one. */
  readonly placeIn: Instrument | undefined;
  /** The places named wrongly, in normal form. */
  readonly wrong: readonly string[];
  /** The word that may mean either of two units, "пп.", of an instrument that is certain. */
  readonly unit: string | undefined;
}

/** Undefined when a citation leaves nothing to choose. */
export function choiceFor(citation: ResolvedCitation, catalogue: Catalogue): CitationChoice | undefined {
  const { candidates, instrument: id, name, pinpoints, ambiguousUnit, problems } = citation;
  const { byId, instruments } = catalogue;
  const meant = id === undefined ? undefined : byId.get(id);
  const warning = candidates.length === 1 && meant ? warningOf(name, meant) : undefined;
  const isDoubtful = candidates.length > 1 || warning !== undefined;
  const wrong = wrongPlaces(citation, catalogue);
  const placeIn = candidates.length <= 1 && (pinpoints.length === 0 || wrong.length > 0) ? meant : undefined;
  const unit =
    candidates.length <= 1 && problems.some(({ kind }) => kind === "ambiguous-unit") ? ambiguousUnit : undefined;
  if (!isDoubtful && !placeIn && unit === undefined) return undefined;
  const mayBeMeant = (one: Instrument): boolean =>
    candidates.includes(one.id) || (warning !== undefined && one.supersededBy === id);
  return { instruments: isDoubtful ? instruments.filter(mayBeMeant) : [], warning, placeIn, wrong, unit };
}
