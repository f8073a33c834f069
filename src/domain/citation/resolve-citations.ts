import type { Catalogue } from "../instrument/catalogue";
import type { Instrument } from "../instrument/instrument";
import { checkCitation } from "./check-citation";
import type { Citation, CitationProblem, ResolvedCitation } from "./citation";
import type { Pointer } from "./grammar/grammar";
import type { Pinpoint } from "./pinpoint";
import { ambiguousName, unknownInstrument, unnamed } from "./problem-messages";

/** What is known of the text around the citations; instruments by id. */
export type ResolutionContext = {
  /** ISO code of the country under review: of instruments with one name, its own is meant. */
  readonly jurisdiction?: string;
} & {
  /** Instruments that words of the text stand for; `"the Convention"` and `"current instrument"` also own places without a name. */
  readonly [pointer in Exclude<Pointer, "unknown" | "draft" | "ibid.">]?: string;
};

/**
 * Say which instrument each citation means and what is wrong with it.
 *
 * Takes the citations of one text in reading order. What was named before
 * counts for "ibid.", for "the Convention" and for places in a bracket of
 * their own, and only when one instrument fits; nothing is guessed, and then
 * `instrument` is undefined and a problem says why. A word such as "the
 * Convention" that cites no place and can't be resolved is left out.
 */
export function resolveCitations(
  citations: readonly Citation[],
  { catalogue, context = {} }: { readonly catalogue: Catalogue; readonly context?: ResolutionContext },
): readonly ResolvedCitation[] {
  const resolved: ResolvedCitation[] = [];
  for (const citation of citations) {
    const [instrument, placed] = place(citation, resolved, catalogue, context);
    if (instrument) resolved.push(resolvedAs(placed, instrument.id, checkCitation(placed, instrument, catalogue)));
    else if (!citation.pointer || citation.pinpoints.length > 0) {
      resolved.push(resolvedAs(citation, undefined, [whyNot(citation, catalogue)]));
    }
  }
  return resolved;
}

// Spelled out: spreading a citation costs more than parsing one.
const resolvedAs = (
  { text, start, end, name, candidates, pointer, unit, pinpoints, ambiguousUnit, dependence }: Citation,
  instrument: string | undefined,
  problems: readonly CitationProblem[],
): ResolvedCitation => ({
  text,
  start,
  end,
  name,
  candidates,
  pointer,
  unit,
  pinpoints,
  ambiguousUnit,
  dependence,
  instrument,
  problems,
});

/** The instrument meant, and the citation with its places as that instrument numbers them. */
function place(
  citation: Citation,
  earlier: readonly ResolvedCitation[],
  catalogue: Catalogue,
  context: ResolutionContext,
): readonly [Instrument | undefined, Citation] {
  if (citation.name === "" && !citation.pointer) {
    const inner = innerPlaces(citation, earlier.at(-1), catalogue);
    if (inner) return inner;
  }
  const instrument = instrumentOf(citation, earlier, catalogue, context);
  return [instrument, instrument ? inMainUnit(citation, instrument) : citation];
}

function instrumentOf(
  { name, candidates, pointer, unit, dependence }: Citation,
  earlier: readonly ResolvedCitation[],
  { byId }: Catalogue,
  context: ResolutionContext,
): Instrument | undefined {
  const find = (id: string | undefined): Instrument | undefined => (id === undefined ? undefined : byId.get(id));
  if (candidates.length === 1) return find(candidates[0]);
  if (candidates.length > 1) return only(candidates.map(find), context.jurisdiction);
  if (pointer === "ibid.") return find(earlier.at(-1)?.instrument);
  const named = (): readonly (Instrument | undefined)[] =>
    [...new Set(earlier.map(({ instrument }) => instrument))].map(find);
  if (pointer)
    return pointer === "unknown" || pointer === "draft"
      ? undefined
      : (find(context[pointer]) ?? only(named().filter((one) => isCalled(one, pointer))));
  if (name !== "") return undefined;
  const usual = [context["current instrument"], context["the Convention"]]
    .map(find)
    .find((one) => one && fits(one, unit));
  if (dependence !== "bracket" && dependence !== "semicolon") return usual;
  const before = only(named().filter((one) => one && fits(one, unit)));
  return before && usual && before !== usual ? undefined : (before ?? usual);
}

/** The one instrument there is; of several the one of the jurisdiction, if it is one. */
function only(instruments: readonly (Instrument | undefined)[], jurisdiction?: string): Instrument | undefined {
  const known = instruments.filter((instrument) => instrument !== undefined);
  if (known.length <= 1) return known[0];
  const own = known.filter((instrument) => instrument.jurisdiction === jurisdiction);
  return own.length === 1 ? own[0] : undefined;
}

const fits = ({ pinpoint }: Instrument, unit: string | undefined): boolean => pinpoint.unit === unit;

function isCalled(instrument: Instrument | undefined, pointer: Pointer): boolean {
  const title = instrument?.title.en ?? "";
  switch (pointer) {
    case "the Convention":
      return title.includes("Convention") && !title.includes("Protocol") && !title.includes("comment");
    case "the Covenant":
      return title.includes("Covenant");
    case "the Optional Protocol":
      return title.includes("Optional Protocol");
    case "the general comment":
      return title.startsWith("General comment");
    default:
      return false;
  }
}

const INNER_UNITS: ReadonlySet<string | undefined> = new Set(["paragraph", "subparagraph", "part"]);

/** "article 19, paragraph 1, … in paragraph 2": paragraph 2 of article 19, when the same sentence says so. */
function innerPlaces(
  citation: Citation,
  before: ResolvedCitation | undefined,
  { byId }: Catalogue,
): readonly [Instrument, Citation] | undefined {
  if (citation.dependence !== "sentence" || !INNER_UNITS.has(citation.unit)) return undefined;
  const instrument = before?.instrument === undefined ? undefined : byId.get(before.instrument);
  const last = before?.pinpoints.at(-1);
  const [article] = last?.path ?? [];
  if (
    instrument?.pinpoint.unit !== "article" ||
    article === undefined ||
    last?.kind ||
    last?.to ||
    last?.path.length !== 2
  )
    return undefined;
  const pinpoints = citation.pinpoints.map(({ path, to }): Pinpoint => ({
    path: [article, ...path],
    ...(to ? { to: [article, ...to] } : {}),
  }));
  return [instrument, { ...citation, unit: "article", pinpoints }];
}

/** Places of the instrument's own unit need no kind: Part 3 of a guide that has parts is "3". */
function inMainUnit(citation: Citation, { pinpoint: { unit } }: Instrument): Citation {
  if (!citation.pinpoints.some(({ kind }) => kind === unit)) return citation;
  return {
    ...citation,
    pinpoints: citation.pinpoints.map(({ kind, ...rest }) =>
      kind === undefined || kind === unit ? rest : { kind, ...rest },
    ),
  };
}

function whyNot({ name, candidates, text }: Citation, { byId }: Catalogue): CitationProblem {
  const known = candidates.map((id) => byId.get(id)).filter((instrument) => instrument !== undefined);
  if (known.length > 1) return { kind: "ambiguous", message: ambiguousName(name, known) };
  return { kind: "unresolved", message: name === "" ? unnamed(text) : unknownInstrument(name) };
}
