import type { ResolvedCitation } from "../citation/citation";
import { formatPinpoint } from "../citation/pinpoint";
import type { Catalogue } from "../instrument/catalogue";
import type { Instrument } from "../instrument/instrument";
import type { Language } from "../language";
import { shortNameOf } from "./words/instrument-names";
import { formatUnits } from "./words/unit-names";

/** An instrument and the places of it that are cited. */
export interface CitedNorm {
  readonly instrument: Instrument;
  /** Unit to its numbers, without doubles, in the order they were first cited; empty when the instrument is cited as a whole. */
  readonly pinpoints: ReadonlyMap<string, readonly string[]>;
}

/**
 * What citations come to, an instrument once each: international treaties
 * first, then other international norms, then the law of countries, and
 * within these in the order they were first cited. A citation whose
 * instrument is not certain is left out.
 */
export function citedNorms(citations: readonly ResolvedCitation[], catalogue: Catalogue): readonly CitedNorm[] {
  const found = new Map<string, { instrument: Instrument; pinpoints: Map<string, string[]> }>();
  for (const citation of citations) {
    const instrument = citation.instrument === undefined ? undefined : catalogue.byId.get(citation.instrument);
    if (!instrument) continue;
    const norm = found.get(instrument.id) ?? { instrument, pinpoints: new Map<string, string[]>() };
    found.set(instrument.id, norm);
    for (const pinpoint of citation.pinpoints) {
      const unit = pinpoint.kind ?? instrument.pinpoint.unit;
      const { kind: _, ...place } = pinpoint;
      const numbers = norm.pinpoints.get(unit) ?? [];
      const number = formatPinpoint(place).replace(/-(?=\d+$)/u, "–");
      if (!numbers.includes(number)) norm.pinpoints.set(unit, [...numbers, number]);
    }
  }
  return [...found.values()].sort((a, b) => rankOf(a.instrument) - rankOf(b.instrument));
}

/** Citations of several cells as one. */
export function mergeNorms(norms: readonly CitedNorm[]): readonly CitedNorm[] {
  const merged = new Map<string, { instrument: Instrument; units: Map<string, Set<string>> }>();
  for (const { instrument, pinpoints } of norms) {
    const norm = merged.get(instrument.id) ?? { instrument, units: new Map<string, Set<string>>() };
    merged.set(instrument.id, norm);
    for (const [unit, numbers] of pinpoints) {
      const known = norm.units.get(unit) ?? new Set<string>();
      norm.units.set(unit, known);
      for (const number of numbers) known.add(number);
    }
  }
  return [...merged.values()]
    .map(({ instrument, units }) => ({
      instrument,
      pinpoints: new Map([...units].map(([unit, numbers]) => [unit, [...numbers]])),
    }))
    .sort((a, b) => rankOf(a.instrument) - rankOf(b.instrument));
}

/** Whether it is a norm of the international community, not an example from a country. */
export const isInternational = ({ jurisdiction }: Instrument): boolean => jurisdiction === "INT";

const rankOf = (instrument: Instrument): number => (isInternational(instrument) ? (instrument.binding ? 0 : 1) : 2);

/** `"CRC, arts. 3 and 16"` in the brief's language; numbers above `most` are left out with "…". */
export function formatNorm({ instrument, pinpoints }: CitedNorm, language: Language, most = 6): string {
  return [shortNameOf(instrument, language), ...formatPinpoints(pinpoints, language, most)].join(", ");
}

/** `["arts. 3 and 16", "annex II"]`; numbers in the instrument's order, those above `most` left out with "…". */
export const formatPinpoints = (
  pinpoints: ReadonlyMap<string, readonly string[]>,
  language: Language,
  most: number,
): readonly string[] =>
  [...pinpoints]
    .filter(([unit]) => unit !== "unverified")
    .map(([unit, numbers]) => {
      const sorted = withoutContained(numbers).sort(byNumber);
      const shown = sorted.length > most ? [...sorted.slice(0, most), "…"] : sorted;
      return formatUnits(unit, shown, language).replace(/ (?:and|и|және) …/u, "…");
    });

/** Numbers that lie in a run that is cited as well are left out: of `35–39` and `36`, the run. */
function withoutContained(numbers: readonly string[]): string[] {
  const runs = numbers.map((number) => ({ number, run: RUN.exec(number) }));
  const bounds = runs.map(({ number, run }) => ({
    number,
    from: Number(run?.[1] ?? NaN),
    to: Number(run?.[2] ?? run?.[1]),
  }));
  const contains = (outer: (typeof bounds)[number], inner: (typeof bounds)[number]): boolean =>
    outer.from <= inner.from && inner.to <= outer.to && (outer.from < inner.from || inner.to < outer.to);
  return bounds.filter((inner) => !bounds.some((outer) => contains(outer, inner))).map(({ number }) => number);
}

const RUN = /^(\d+)(?:–(\d+))?$/u;

const byNumber = (a: string, b: string): number =>
  numberOf(a) - numberOf(b) || a.localeCompare(b, "en", { numeric: true });
const numberOf = (text: string): number => Number(/\d+/u.exec(text)?.[0] ?? Infinity);
