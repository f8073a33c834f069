import type { Catalogue } from "../../instrument/catalogue";
import type { Instrument } from "../../instrument/instrument";
import { isOwn } from "../../instrument/own-instrument";
import { UNKNOWN_UNIT } from "../../instrument/unlisted-instrument";
import { checkCitation } from "./check-citation";
import type { Citation, CitationProblem, ResolvedCitation } from "../citation";
import type { Pointer } from "../grammar/grammar";
import { inMainUnit } from "./in-main-unit";
import { isDefined } from "../names/with-aside";
import type { Pinpoint } from "../../instrument/pinpoint";
import type { TextContext } from "./text-context";
import { ambiguousName, unknownInstrument, unnamed, withoutState } from "./problem-messages";
import { mayBeOfAnotherState } from "../names/says-its-state";

/**
 * Say which instrument each citation means and what is wrong with it.
 *
 * Takes the citations of one text in reading order. What was named before
 * counts for "ibid.", for "the Convention" and for places in a bracket of
 * their own, and only when one instrument fits; nothing is guessed, and then
 * `instrument` is undefined and a problem says why. A word such as "the
 * Convention" that cites no place and can't be resolved is left out.
 */
export function resolveCitations(citations: readonly Citation[], context: Known): readonly ResolvedCitation[] {
  if (citations.length === 0) return NONE;
  const resolved: ResolvedCitation[] = [];
  const { catalogue } = context;
  const earlier: Earlier = { last: undefined, instruments: new Set(), defined: [], doubtful: false };
  for (const citation of citations) {
    const [instrument, placed] = place(citation, earlier, context);
    if (!instrument && citation.pointer && citation.pinpoints.length === 0) continue;
    const problems = instrument ? checkCitation(placed, instrument, catalogue) : [whyNot(citation, context)];
    earlier.last = resolvedAs(placed, instrument?.id, problems);
    resolved.push(earlier.last);
    if (instrument) {
      earlier.instruments.add(instrument);
      if (citation.defines !== undefined) earlier.defined.push([citation.defines, instrument]);
    } else if (citation.name !== "") earlier.doubtful = true;
  }
  return resolved;
}

/** What resolving needs to know. */
type Known = Pick<TextContext, "catalogue" | "jurisdiction" | "pointed">;

/** Most cells of prose cite nothing. */
const NONE: readonly ResolvedCitation[] = [];

/** What the text has named so far. */
interface Earlier {
  last: ResolvedCitation | undefined;
  readonly instruments: Set<Instrument>;
  /** What the text itself says that its words stand for. */
  readonly defined: (readonly [words: string, instrument: Instrument])[];
  /** A name could not be resolved: from there on any place may be about it. */
  doubtful: boolean;
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
function place(citation: Citation, earlier: Earlier, context: Known): readonly [Instrument | undefined, Citation] {
  if (citation.pointer === "ibid." || (citation.name === "" && !citation.pointer)) {
    const inner = innerPlaces(citation, earlier.last, context.catalogue);
    if (inner) return inner;
  }
  const instrument = instrumentOf(citation, earlier, context);
  return [instrument, instrument ? inMainUnit(citation, instrument) : citation];
}

function instrumentOf(
  { name, candidates, pointer, unit, dependence }: Citation,
  earlier: Earlier,
  { catalogue: { byId }, jurisdiction, pointed }: Known,
): Instrument | undefined {
  const find = (id: string | undefined): Instrument | undefined => (id === undefined ? undefined : byId.get(id));
  if (candidates.length > 0)
    return only(
      candidates.map(find).filter((one) => one && !isOfAnother(name, one, jurisdiction)),
      jurisdiction ?? onlyState(earlier),
    );
  if (pointer === "ibid.") return earlier.last ? find(earlier.last.instrument) : pointed.get("current instrument");
  if (pointer === "draft") return undefined;
  const defined =
    pointer && name !== "" && only(earlier.defined.filter(([words]) => isDefined(name, words)).map(([, one]) => one));
  if (defined) return defined;
  if (pointer === "unknown") return undefined;
  if (pointer) return pointed.get(pointer) ?? onlyEarlier(earlier, (one) => isCalled(one, pointer));
  if (name !== "") return undefined;
  // Drafts and treaties have no recitals, so the one instrument that has them is meant wherever it was named.
  if (unit === "recital" && earlier.instruments.size > 0) return onlyEarlier(earlier, (one) => fits(one, unit));
  const usual = [pointed.get("current instrument"), pointed.get("the Convention")].find(
    (one) => one && fits(one, unit),
  );
  if (dependence !== "bracket" && dependence !== "semicolon") return usual;
  // "…противоречит КПР; ст. 10 – нет": a list goes on only from a place.
  if (dependence === "semicolon" && earlier.last?.pinpoints.length === 0) return usual;
  const before = onlyEarlier(earlier, (one) => fits(one, unit));
  return before && usual && before !== usual ? undefined : (before ?? usual);
}

/** "Law on Education" in the review of another country's law is that country's, whichever the catalogue knows. */
const isOfAnother = (name: string, instrument: Instrument, jurisdiction: string | undefined): boolean =>
  jurisdiction !== undefined && jurisdiction !== instrument.jurisdiction && mayBeOfAnotherState(name, instrument);

const onlyEarlier = (
  { instruments, doubtful }: Earlier,
  suits: (instrument: Instrument) => boolean,
): Instrument | undefined => (doubtful ? undefined : only([...instruments].filter(suits)));

/** The one instrument there is; of several the one of the jurisdiction, if it is one and none is the person's own. */
function only(instruments: readonly (Instrument | undefined)[], jurisdiction?: string): Instrument | undefined {
  const known = instruments.filter((instrument) => instrument !== undefined);
  if (known.length <= 1) return known[0];
  if (known.some(isOwn)) return undefined;
  const own = known.filter((instrument) => instrument.jurisdiction === jurisdiction);
  return own.length === 1 ? own[0] : undefined;
}

/** The state whose acts alone a text has named so far. */
function onlyState({ instruments }: Earlier): string | undefined {
  const states = new Set([...instruments].map(({ jurisdiction }) => jurisdiction).filter((one) => one !== "INT"));
  return states.size === 1 ? [...states][0] : undefined;
}

const fits = ({ pinpoint, parts }: Instrument, unit: string | undefined): boolean =>
  pinpoint.unit === unit ||
  (pinpoint.unit === UNKNOWN_UNIT && unit === "article") ||
  (unit === "sign" && (pinpoint.unit === "section" || pinpoint.unit === "paragraph")) ||
  (unit === "recital" && parts.some((part) => part.unit === unit));

function isCalled({ title: { en: title } }: Instrument, pointer: Pointer): boolean {
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

/**
 * "article 32, paragraph 1, … in paragraph 2": paragraph 2 of article 32, when the same sentence says so. "Ibid.,
 * para. 2": of the article that was cited last, when it was the only one.
 */
function innerPlaces(
  citation: Citation,
  before: ResolvedCitation | undefined,
  { byId }: Catalogue,
): readonly [Instrument, Citation] | undefined {
  const isIbid = citation.pointer === "ibid.";
  if (!(isIbid ? before?.pinpoints.length === 1 : citation.dependence === "sentence")) return undefined;
  if (!INNER_UNITS.has(citation.unit)) return undefined;
  const instrument = before?.instrument === undefined ? undefined : byId.get(before.instrument);
  const last = before?.pinpoints.at(-1);
  const [article] = last?.path ?? [];
  if (
    instrument?.pinpoint.unit !== "article" ||
    article === undefined ||
    last?.kind ||
    last?.to ||
    (last?.path.length !== 2 && !isIbid)
  )
    return undefined;
  // A sub-point is inside the point, "пункт 3 статьи 47 … подпункт 14)".
  const owner = citation.unit === "subparagraph" ? (last?.path ?? [article]) : [article];
  const pinpoints = citation.pinpoints.map(({ path, to }): Pinpoint => ({
    path: [...owner, ...path],
    ...(to ? { to: [...owner, ...to] } : {}),
  }));
  return [instrument, { ...citation, unit: "article", pinpoints }];
}

function whyNot({ name, candidates, text }: Citation, { catalogue: { byId }, jurisdiction }: Known): CitationProblem {
  const known = candidates.map((id) => byId.get(id)).filter((instrument) => instrument !== undefined);
  const areOthers = known.every((one) => isOfAnother(name, one, jurisdiction));
  if (known.length > 1 && !areOthers) return { kind: "ambiguous", message: ambiguousName(name, known) };
  const [one] = known;
  if (one) return { kind: "unresolved", message: withoutState(name, one) };
  return { kind: "unresolved", message: name === "" ? unnamed(text) : unknownInstrument(name) };
}
