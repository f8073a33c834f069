import type { Catalogue } from "../../instrument/catalogue";
import type { Instrument } from "../../instrument/instrument";
import { isOwn } from "../../instrument/own-instrument";
import type { Localised } from "../../language";
import { isCountryCode } from "../../text/country-code";
import type { Citation, CitationProblem, ResolvedCitation } from "../citation";
import { ofActsThatAgree } from "../discourse/acts-that-agree";
import { nameEarlier, nothingEarlier } from "../discourse/earlier";
import type { Earlier } from "../discourse/earlier";
import { innerPlaces } from "../discourse/inner-places";
import { meant } from "../discourse/because";
import type { Because } from "../discourse/because";
import { whatIsMeant } from "../discourse/what-is-meant";
import type { Known } from "../discourse/what-is-meant";
import { isOfAnother } from "../discourse/which-of-one-name";
import { checkCitation } from "./check-citation";
import { inMainUnit } from "./in-main-unit";
import {
  ambiguousName,
  inNoneOfThem,
  ofEither,
  ofOtherFacts,
  ofOtherNumber,
  ofOtherState,
  unclearPointer,
  unknownInstrument,
  unnamed,
  withoutState,
} from "./problem-messages";

/**
 * Say which instrument each citation means and what is wrong with it.
 *
 * Takes the citations of one text in reading order. What was named before
 * counts for "ibid.", for "the Convention" and for places in a bracket of
 * their own, and only when one instrument fits; nothing is guessed, and then
 * `instrument` is undefined and a problem says why. A word such as "the
 * Convention" that cites no place and can't be resolved is left out.
 *
 * @param reasons takes what came of each citation and what told so, where somebody asks
 */
export function resolveCitations(
  citations: readonly Citation[],
  context: Known,
  reasons?: Map<Citation, Reason>,
): readonly ResolvedCitation[] {
  if (citations.length === 0) return NONE;
  const resolved: ResolvedCitation[] = [];
  const { catalogue } = context;
  const earlier = nothingEarlier();
  for (const read of citations) {
    const citation = ofActsThatAgree(read, catalogue.byId, context.listed);
    if (citation.namedBeside !== undefined) earlier.beside.push(citation.namedBeside);
    const inner = placeInLast(citation, earlier, context);
    const found = inner ? meant(inner[0], "inside the last") : whatIsMeant(citation, earlier, context);
    const placed = inner ? inner[1] : found ? inMainUnit(citation, found.instrument) : citation;
    const instrument = found?.instrument;
    earlier.isLeftOut = !instrument && citation.pointer !== undefined && citation.pinpoints.length === 0;
    if (earlier.isLeftOut) continue;
    const problems = instrument ? checkCitation(placed, instrument, catalogue) : whyNot(citation, context);
    earlier.last = resolvedAs(placed, instrument?.id, problems);
    resolved.push(earlier.last);
    reasons?.set(read, { resolved: earlier.last, because: found?.because });
    if (instrument) {
      earlier.instruments.add(instrument);
      if (citation.name !== "") earlier.named.set(citation.start, instrument);
      if (citation.candidates.length > 0) nameEarlier(earlier, instrument, citation.name);
      if (citation.defines !== undefined) earlier.defined.push([citation.defines, instrument]);
    } else if (citation.name !== "" && !citation.isPaper) earlier.doubtful = true;
  }
  return resolved;
}

/** Most cells of prose cite nothing. */
const NONE: readonly ResolvedCitation[] = [];

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

/** What a citation was resolved as, and what told which instrument is meant; undefined where nothing did. */
export interface Reason {
  readonly resolved: ResolvedCitation;
  readonly because: Because | undefined;
}

const placeInLast = (
  citation: Citation,
  { last, isLeftOut }: Earlier,
  { catalogue }: Known,
): ReturnType<typeof innerPlaces> =>
  (citation.pointer === "ibid." && !citation.isBehindUnread && !isLeftOut) ||
  (citation.name === "" && !citation.pointer)
    ? innerPlaces(citation, last, catalogue)
    : undefined;

/** A title that goes on behind the name is shown to go on, and a bracket that was opened before it is no part of it. */
function messageOfName(
  { name, fullName = name, pointer, ofAnother, facts }: Citation,
  known: Instrument | undefined,
): Localised {
  if (known && isOwn(known)) return ofOtherFacts(name, known);
  if (known) return facts ? ofOtherNumber(name, known) : ofOtherState(name, known);
  if (pointer !== undefined && pointer !== "unknown" && !ofAnother) return unclearPointer(name);
  const isClosed = fullName.split("(").length === fullName.split(")").length;
  const words = isClosed ? fullName : fullName.replace(/\)$/u, "");
  return unknownInstrument(ofAnother && !/[»”"]/u.test(words) && words.length <= name.length ? `${words} …` : words);
}

function whyNot(citation: Citation, { catalogue, jurisdiction }: Known): readonly CitationProblem[] {
  const { name, candidates, text, dependence, isDoubtful = false } = citation;
  // A place that its name does not stand beside is shown itself.
  const words = name === "" ? text : name;
  const known = candidates.map((id) => catalogue.byId.get(id)).filter((instrument) => instrument !== undefined);
  const areOthers = isDoubtful || known.every((one) => isOfAnother(name, one, jurisdiction));
  if (known.length > 1 && (isDoubtful || !areOthers))
    return [{ kind: "ambiguous", message: ambiguousName(words, known) }, ...missingInAll(citation, known, catalogue)];
  if (dependence === "of either") return [{ kind: "unresolved", message: ofEither(text) }];
  const isToldWhose = jurisdiction === undefined || isCountryCode(jurisdiction);
  if (known.length > 0 && areOthers) return [{ kind: "unresolved", message: withoutState(words, known, isToldWhose) }];
  return [
    {
      kind: "unresolved",
      message: name === "" ? unnamed(text) : messageOfName(citation, catalogue.byId.get(citation.ruledOut ?? "")),
    },
  ];
}

/** Places that are wrong whichever of several instruments is meant. */
function missingInAll(
  citation: Citation,
  known: readonly Instrument[],
  catalogue: Catalogue,
): readonly CitationProblem[] {
  const [places = [], ...others] = known.map((one) =>
    checkCitation(inMainUnit(citation, one), one, catalogue).flatMap(({ kind, pinpoint }) =>
      (kind === "no-such-part" || kind === "glued-number") && pinpoint !== undefined ? [pinpoint] : [],
    ),
  );
  return places
    .filter((place) => others.every((missing) => missing.includes(place)))
    .map((pinpoint) => ({ kind: "no-such-part", pinpoint, message: inNoneOfThem(citation.unit, pinpoint) }));
}
