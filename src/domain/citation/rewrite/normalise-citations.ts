import type { Catalogue } from "../../instrument/catalogue";
import type { Instrument } from "../../instrument/instrument";
import type { CitationProblemKind, ResolvedCitation } from "../citation";
import { formatCitation } from "../format/format-citation";
import type { CitationStyle } from "../format/format-citation";
import { keepsUnits } from "./keeps-units";
import type { LeftCitation, LeftReason } from "./left-citation";
import { areListValues, isOverSeveral, SEPARATOR } from "./list-values";
import { areReadBack, meansTheSame, replaceCitations } from "./read-back";
import type { Replacement } from "./read-back";
import { readInContext } from "../read-citations";
import { areNamedTwice, leadsOthers } from "./says-for-others";
import { saysMore } from "./says-more";
import type { TextContext } from "../resolve/text-context";
import { warningOf } from "../resolve/warning-of";

/** How citations are to be written. */
export interface NormalStyle extends CitationStyle {
  /** Write "ibid." and "the Convention" out too; they are left as they are otherwise. */
  readonly expand?: boolean;
}

/** A citation that was rewritten. */
export interface ChangedCitation {
  readonly before: string;
  readonly after: string;
  /** Offsets in the text as it was: start included, end not. */
  readonly start: number;
  readonly end: number;
}

/** A text with its citations in one form, and what was done to it. */
export interface NormalisedText {
  readonly text: string;
  readonly changed: readonly ChangedCitation[];
  /** Citations that are not in the form wanted and stay so, with the reason. */
  readonly left: readonly LeftCitation[];
}

/**
 * Write every citation of a text that is certain in one form and language.
 *
 * Only values of a list are rewritten (see `areListValues`), and only where
 * nothing is lost: the new text is read again and must cite the very same
 * places of the same instruments in the same order. Everything else stays as
 * it is, to the letter. Done twice, it changes nothing more.
 */
export function normaliseCitations(text: string, context: TextContext, style: NormalStyle): NormalisedText {
  const citations = readInContext(text, context);
  if (citations.length === 0) return { text, changed: [], left: [] };
  const isValue = areListValues(text, citations);
  const isTwice = areNamedTwice(text, citations);
  const left = new Map<number, LeftReason>();
  const wanted: Replacement[] = [];
  citations.forEach((citation, index) => {
    const after = formatCitation(citation, context.catalogue, style);
    const isMore =
      isTwice[index] === true || leadsOthers(citation, toNextName(text, citations, index), context.lexicon);
    const reason = whyLeft(citation, after, { isValue: isValue[index] === true, isMore }, context, style);
    if (reason !== undefined) left.set(index, reason);
    else if (after !== citation.text) wanted.push({ index, text: after });
  });
  const made = readableOnes(text, citations, wanted, context);
  for (const { index } of wanted) if (!made.some((one) => one.index === index)) left.set(index, "form");
  return {
    text: replaceCitations(text, citations, made),
    changed: made.map(({ index, text: after }) => ({ ...spanOf(citations[index]), after })),
    left: [...left]
      .sort(([a], [b]) => a - b)
      .map(([index, reason]) => {
        const { before, ...span } = spanOf(citations[index]);
        return { text: before, ...span, reason };
      }),
  };
}

const spanOf = (citation: ResolvedCitation | undefined) => ({
  before: citation?.text ?? "",
  start: citation?.start ?? 0,
  end: citation?.end ?? 0,
});

/** Problems of how a citation is written; that an instrument is superseded or not in force is none of these. */
const OF_WRITING: ReadonlySet<CitationProblemKind> = new Set([
  "no-such-part",
  "doubtful-part",
  "wrong-unit",
  "glued-number",
  "ambiguous-unit",
]);

/** Undefined when a citation may be rewritten, or is in the form wanted already. */
function whyLeft(
  citation: ResolvedCitation,
  after: string,
  { isValue, isMore }: { readonly isValue: boolean; readonly isMore: boolean },
  { catalogue, lexicon }: TextContext,
  { expand = false }: NormalStyle,
): LeftReason | undefined {
  const instrument = instrumentOf(citation, catalogue);
  if (!instrument) return citation.candidates.length > 1 ? "ambiguous" : "unresolved";
  if (after === citation.text) return undefined;
  if (citation.problems.some(({ kind }) => OF_WRITING.has(kind))) return "problem";
  if (citation.candidates.length > 1 || decidesName(citation, after, instrument)) return "ambiguous";
  if (citation.candidates.length === 0 && !expand) return "pointer";
  if (isOverSeveral(citation)) return "list";
  if (!isValue) return "prose";
  if (isMore || saysMore(citation, instrument, lexicon)) return "words";
  return SEPARATOR.test(after) || !keepsUnits(citation, instrument, lexicon) ? "form" : undefined;
}

const instrumentOf = ({ instrument }: ResolvedCitation, { byId }: Catalogue): Instrument | undefined =>
  instrument === undefined ? undefined : byId.get(instrument);

/** Whether a name that the catalogue warns of would give way to one that it does not warn of: that is for a person to decide. */
const decidesName = (citation: ResolvedCitation, after: string, instrument: Instrument): boolean =>
  warningOf(citation.name, instrument) !== undefined &&
  !Object.keys(instrument.ambiguousAliases).some((alias) =>
    `${after},`.toLowerCase().startsWith(`${alias.toLowerCase()},`),
  );

/**
 * Of some replacements those that are read back as what they replace. Nearly
 * always that is all of them; where it is not, halves are tried, down to the
 * one that fails.
 */
function readableOnes(
  text: string,
  citations: readonly ResolvedCitation[],
  wanted: readonly Replacement[],
  context: TextContext,
): readonly Replacement[] {
  let made: readonly Replacement[] = [];
  const take = (some: readonly Replacement[]): void => {
    const all = [...made, ...some];
    const read = readInContext(replaceCitations(text, citations, all), context);
    if (areReadBack(citations, read, all, isKept)) made = all;
    else if (some.length > 1) {
      const half = some.length >> 1;
      take(some.slice(0, half));
      take(some.slice(half));
    }
  };
  for (let rest = wanted, count = -1; rest.length > 0 && made.length > count;) {
    count = made.length;
    take(rest);
    rest = wanted.filter((one) => !made.includes(one));
  }
  return [...made].sort((a, b) => a.index - b.index);
}

/** What is written names its instrument by itself, without help from the jurisdiction or the words before. */
const isKept = (was: ResolvedCitation, now: ResolvedCitation, isReplaced: boolean): boolean =>
  meansTheSame(was, now) && (!isReplaced || now.candidates.length === 1);

/** A text as far as the citation behind one that is more than a number, "12 – views". */
const toNextName = (text: string, citations: readonly ResolvedCitation[], index: number): string =>
  text.slice(0, citations.find((one, at) => at > index && !/^\d/u.test(one.text))?.start);
