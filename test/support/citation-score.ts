import type { CitationReader } from "../../src/app/citation-reader";
import { formatPinpoint } from "../../src/domain/instrument/pinpoint";
import type { Language } from "../../src/domain/language";

/** A line of a file of citations with the answers a lawyer expects. */
export interface ExpectedLine {
  readonly id: string;
  readonly text: string;
  readonly lang: Language;
  /** Words of the text, or of a text before it, and the instruments they stand for. */
  readonly context?: Readonly<Record<string, string>>;
  readonly expected: readonly { readonly instrument: string; readonly pinpoints: readonly string[] }[];
  /** Pinpoints among the expected that the instrument doesn't have. */
  readonly invalid?: readonly string[];
  /** Where a real line was read; a constructed one says so, in its tags or here. */
  readonly source?: string;
  readonly tags?: readonly string[];
}

/** Counts of citations: right, found though not expected, expected but not found. */
export interface Tally {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

export interface Miss {
  readonly id: string;
  readonly text: string;
  readonly expected: string;
  readonly found: string;
}

export interface Score {
  /** By language, then over all; constructed lines apart from real ones. */
  readonly tallies: ReadonlyMap<string, Tally>;
  /** Lines that cite nothing, and those of them in which something was found all the same. */
  readonly plainLines: number;
  readonly falseFinds: number;
  /** Pinpoints that don't exist, and those of them that were flagged. */
  readonly invalid: number;
  readonly flagged: number;
  /** Existing pinpoints of citations found right that were called missing. */
  readonly falselyFlagged: number;
  /** Citations of instruments that neither catalogue nor context knows, and those left unresolved. In no tally. */
  readonly outside: number;
  readonly leftOpen: number;
  readonly misses: readonly Miss[];
}

export const NO_SUCH_PLACE: ReadonlySet<string> = new Set(["no-such-part", "wrong-unit", "glued-number"]);

/** Said of a place that is missing as far as the catalogue knows: it flags one that is, and calls none wrong. */
const DOUBTFUL = "doubtful-part";

export const isConstructed = ({ source = "", tags = [] }: ExpectedLine): boolean =>
  tags.includes("constructed") || /^constructed\b/iu.test(source);

/**
 * Score a reader. All that one line cites of an instrument is one citation,
 * and right only when its pinpoints are exactly the expected ones, whatever
 * their order.
 *
 * @param readerFor gives the reader for a line's context
 */
export function scoreCitations(
  lines: readonly ExpectedLine[],
  readerFor: (context: Readonly<Record<string, string>>) => CitationReader,
  isKnown: (instrument: string) => boolean,
): Score {
  const tallies = new Map<string, Tally>();
  const misses: Miss[] = [];
  const counts = { plainLines: 0, falseFinds: 0, invalid: 0, flagged: 0, falselyFlagged: 0, outside: 0, leftOpen: 0 };
  for (const line of lines) {
    const { context = {} } = line;
    const citations = readerFor(context)(line.text);
    const found = grouped(
      citations.flatMap(({ instrument, pinpoints }) =>
        instrument === undefined ? [] : [{ instrument, pinpoints: pinpoints.map(formatPinpoint) }],
      ),
    );
    const all = grouped(line.expected);
    const given = new Set(Object.values(context));
    const expected = new Map([...all].filter(([id]) => isKnown(id) || given.has(id)));
    counts.outside += all.size - expected.size;
    counts.leftOpen += [...all.keys()].filter((id) => !expected.has(id) && !found.has(id)).length;
    const right = [...expected].filter(([id, places]) => found.get(id) === places).length;
    const tally = { right, wrong: found.size - right, missed: expected.size - right };
    const kind = isConstructed(line) ? "constructed" : "real";
    for (const key of [`${line.lang} ${kind}`, `${line.lang} all`]) tallies.set(key, sum(tallies.get(key), tally));
    if (line.expected.length === 0) {
      counts.plainLines++;
      if (found.size > 0) counts.falseFinds++;
    }
    const problems = citations.flatMap((citation) => citation.problems);
    const places = (suits: (kind: string) => boolean): ReadonlySet<string> =>
      new Set(problems.filter((problem) => suits(problem.kind)).map(({ pinpoint }) => pinpoint ?? ""));
    const wrong = places((one) => NO_SUCH_PLACE.has(one));
    const flagged = places((one) => one === DOUBTFUL || NO_SUCH_PLACE.has(one));
    const invalid = line.invalid ?? [];
    const unflagged = invalid.filter((place) => !flagged.has(place));
    const spurious = [...wrong].filter((place) => !invalid.includes(place));
    counts.invalid += invalid.length;
    counts.flagged += invalid.length - unflagged.length;
    counts.falselyFlagged += spurious.length;
    if (tally.wrong + tally.missed + unflagged.length + spurious.length > 0)
      misses.push({
        id: line.id,
        text: line.text,
        expected: `${shown(expected)}${unflagged.map((place) => ` (${place} does not exist)`).join("")}`,
        found: `${shown(found)}${spurious.map((place) => ` (${place} called wrong)`).join("")}`,
      });
  }
  return { tallies, misses, ...counts };
}

const sum = (a: Tally | undefined, b: Tally): Tally =>
  a ? { right: a.right + b.right, wrong: a.wrong + b.wrong, missed: a.missed + b.missed } : b;

/** Instrument to its pinpoints, sorted and without doubles. */
function grouped(citations: ExpectedLine["expected"]): ReadonlyMap<string, string> {
  const places = new Map<string, Set<string>>();
  for (const { instrument, pinpoints } of citations) {
    const known = places.get(instrument) ?? new Set();
    places.set(instrument, known);
    for (const place of pinpoints) known.add(place);
  }
  return new Map([...places].map(([id, set]) => [id, [...set].sort().join(", ")]));
}

const shown = (citations: ReadonlyMap<string, string>): string =>
  citations.size === 0 ? "nothing" : [...citations].map(([id, places]) => `${id} ${places}`.trim()).join("; ");

export interface Rates {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Precision, recall and their harmonic mean; 1 where there was nothing to get wrong. */
export function ratesOf({ right, wrong, missed }: Tally): Rates {
  const precision = right + wrong === 0 ? 1 : right / (right + wrong);
  const recall = right + missed === 0 ? 1 : right / (right + missed);
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1 };
}

/** What a release must reach: F1 by language, and shares of the lines and pinpoints they are about. */
const LIMITS = { f1: { en: 0.98, ru: 0.95, kk: 0.95 }, falseFinds: 0.01, flagged: 1 };

/** Which limits a score doesn't reach; empty when it reaches all. */
export function shortfalls({ tallies, plainLines, falseFinds, invalid, flagged }: Score): readonly string[] {
  const below: string[] = [];
  for (const [language, least] of Object.entries(LIMITS.f1)) {
    const tally = tallies.get(`${language} all`);
    if (tally && ratesOf(tally).f1 < least) below.push(`F1 of ${language}, expected ${least} or more`);
  }
  if (falseFinds > LIMITS.falseFinds * plainLines) below.push("false finds, expected 1 % at most");
  if (flagged < LIMITS.flagged * invalid) below.push("pinpoints that do not exist, expected all flagged");
  return below;
}

/** The lines of a file, one JSON object each. */
export const toExpectedLines = (text: string): readonly ExpectedLine[] =>
  text.split("\n").flatMap((line, index) => {
    if (line.trim() === "") return [];
    try {
      return [JSON.parse(line) as ExpectedLine];
    } catch (error) {
      throw new Error(`Line ${index + 1} is no JSON: ${(error as Error).message}`, { cause: error });
    }
  });
