import { beginsNote } from "./begins-note";
import { citedAlone } from "./cited-alone";
import { idKey } from "../gap/id-key";
import { memoise } from "../memoise";
import { capitalised } from "../text/capitalised";
import { onOneLine } from "../text/on-one-line";
import { isHeadingId, outerProvisions, placesAround } from "./outer-provisions";
import type { Provision } from "./provision";

/** A unit of a draft as far as its text is put together. */
export type ProvisionText = Pick<Provision, "id" | "citation" | "heading" | "text">;

/** The texts of a draft, put together from its provisions; by ids, however they are typed. Never fails. */
export interface DraftTexts {
  /** Its own text alone, as its row has it; "" where the draft lacks it. */
  readonly ownOf: (id: string) => string;
  /** Its own text, and below it that of those inside, each behind its number; "" where the draft lacks it. */
  readonly wholeOf: (id: string) => string;
  /** The same behind its own number, or its name and heading. */
  readonly namedOf: (id: string) => string;
  /** Its name, or id, with the draft's own heading: `"Глава 1. Основы"`; "" where the draft lacks it. */
  readonly nameOf: (id: string) => string;
  /** All of it without any numbers. */
  readonly bareOf: (id: string) => string;
  /**
   * All of it so that it can be quoted: a part of a sentence with the whole sentence, that is with all points of its list,
   * since in Kazakh what is said of them stands in the last one; "" where the rest of the sentence is not known.
   */
  readonly quoteOf: (id: string) => string;
  /** The provisions whose text ends inside the sentence that goes on in this one, the nearest first. */
  readonly leadInsOf: (id: string) => readonly ProvisionText[];
  /** What it is put together from, it and the provisions inside: names, headings, texts, what stands behind points apart. */
  readonly piecesOf: (id: string) => readonly string[];
  /** The provisions inside, however deep, in the order of the draft. */
  readonly insideOf: (id: string) => readonly ProvisionText[];
}

/** Put together once for each list, and each text when it is first asked for. */
export const draftTexts = memoise((provisions: readonly ProvisionText[]): DraftTexts => {
  const at = new Map<string, number>();
  provisions.forEach(({ id }, place) => {
    const key = idKey(id);
    if (key !== "" && !at.has(key)) at.set(key, place);
  });
  const markedOf = namer(provisions.some(({ citation }) => HAS_PARTS.test(citation)));
  const outer = outerProvisions(
    provisions.map(({ id }) => id),
    provisions.map(({ citation }) => citation),
  );
  const inner = new Map<number, number[]>();
  outer.forEach((around, place) => {
    const known = inner.get(around);
    if (known) known.push(place);
    else inner.set(around, [place]);
  });
  const below = (place: number): readonly number[] => inner.get(place) ?? [];
  const inside = (place: number): readonly number[] => below(place).flatMap((one) => [one, ...inside(one)]);
  const one = (place: number): ProvisionText => provisions[place] ?? NONE;
  const isPoint = (place: number): boolean => !isHeadingId(one(outer[place] ?? -1).id) && (outer[place] ?? -1) >= 0;
  const names: string[] = [];
  const headingsAround = (place: number): readonly ProvisionText[] =>
    placesAround(place, outer)
      .map(one)
      .filter(({ id }) => isHeadingId(id));
  const alone = (place: number): string =>
    (names[place] ??= citedAlone(
      one(place).citation,
      headingsAround(place).map(({ citation }) => citation),
    ));
  const named = (place: number, text: string, mark?: string): string =>
    markedOf({ ...one(place), citation: alone(place) }, text, isPoint(place), mark);
  const markOf = (place: number): string | undefined => markIn(onOneLine(one(outer[place] ?? -1).text), one(place));
  const partsOf = (place: number): OwnText => ownText(one(place).text, below(place).length > 0);
  const whole = (place: number, isNumbered: boolean): string => {
    const { text } = one(place);
    const around = onOneLine(text);
    const apart = below(place).filter((part) => markIn(around, one(part)) === undefined);
    const said = apart.map((part) => (isNumbered ? named(part, whole(part, true)) : whole(part, false)));
    // A row that says some of its points itself has them in their order.
    if (apart.length < below(place).length) return joined([text.trim(), ...said]);
    return joined([partsOf(place).before, ...said, partsOf(place).after]);
  };
  const pieces = (place: number): readonly string[] =>
    [place, ...inside(place)].flatMap((part) => [alone(part), one(part).heading, ...Object.values(partsOf(part))]);
  const leadIns = (place: number): readonly number[] => {
    const around = outer[place] ?? -1;
    if (around < 0 || isHeadingId(one(around).id)) return [];
    const isInside = isLeadIn(partsOf(around).before, one(place).text) || markOf(place) !== undefined;
    return isInside ? [around, ...leadIns(around)] : [];
  };
  const quote = (place: number): string => {
    const sentence = leadIns(place).at(-1);
    if (sentence !== undefined) return whole(sentence, true);
    const text = whole(place, true);
    return isFragment(text, below(place).length > 0) ? "" : text;
  };
  const found =
    <T>(tell: (place: number) => T, none: T) =>
    (id: string): T => {
      const place = at.get(idKey(id));
      return place === undefined ? none : tell(place);
    };
  const provisionsAt = (places: readonly number[]): readonly ProvisionText[] => places.map(one);
  return {
    ownOf: found((place) => one(place).text, ""),
    wholeOf: found((place) => whole(place, true), ""),
    namedOf: found((place) => named(place, whole(place, true), markOf(place)), ""),
    nameOf: found((place) => headingLine(alone(place) || one(place).id, one(place).heading), ""),
    bareOf: found((place) => whole(place, false), ""),
    quoteOf: found(quote, ""),
    leadInsOf: found((place) => provisionsAt(leadIns(place)), []),
    piecesOf: found(pieces, []),
    insideOf: found((place) => provisionsAt(inside(place)), []),
  };
});

const NONE: ProvisionText = { id: "", citation: "", heading: "", text: "" };

/** A provision's own text: before the provisions inside it, and behind them. */
export interface OwnText {
  readonly before: string;
  readonly after: string;
}

/**
 * What the points go on from ends with a colon or a dash, and a note stands behind them; a row does not tell what else of
 * its text does.
 */
export function ownText(text: string, hasInner: boolean): OwnText {
  const lines = text.trim().split(/\r\n|\r|\n/u);
  if (!hasInner) return { before: text.trim(), after: "" };
  const note = lines.findIndex(beginsNote);
  const above = note < 0 ? lines.length : note;
  const last = lines
    .slice(0, above)
    .map((line) => ENDS_OPEN.test(line.trim()))
    .lastIndexOf(true);
  const split = last < 0 ? above : last + 1;
  return { before: lines.slice(0, split).join("\n"), after: lines.slice(split).join("\n") };
}

/**
 * The mark before a provision in the text of the row that it is inside, `"1)"`, as in rows that a person typed with their
 * points; undefined where that text does not say it.
 *
 * @param around the text of the outer row, on one line
 */
function markIn(around: string, { id, text }: ProvisionText): string | undefined {
  const number = numberIn(id);
  if (number === undefined || around.length <= text.trim().length) return undefined;
  // Between its lines there may be its own points.
  const [words = "", ...more] = text.split(/[\r\n]+/u).map((line) => onOneLine(line).replace(/[;,.]+$/u, ""));
  if (words === "") return undefined;
  return [`(${number})`, `${number})`, `${number}.`].find((mark) => {
    const typed = words.startsWith(mark) ? words : `${mark} ${words}`;
    const at = around.indexOf(typed);
    if (at < 0 || /[\p{L}\p{N}(]/u.test(around[at - 1] ?? "")) return false;
    return more.reduce((from, line) => (from < 0 ? from : around.indexOf(line, from)), at + typed.length) >= 0;
  });
}

const joined = (lines: readonly string[]): string => lines.filter((line) => line !== "").join("\n");

/**
 * What stands before the text of a provision: its number, `"(a)"`, `"1)"`, `"2."`, as far as id and citation tell; else
 * name and heading, in a line of their own.
 *
 * @param hasParts whether the draft counts parts, `"1."`, below its articles, and points, `"1)"`, below those
 * @returns takes also how the row around writes its number, where it does
 */
const namer =
  (hasParts: boolean) =>
  ({ id, citation, heading }: ProvisionText, text: string, isPoint: boolean, mark?: string): string => {
    const number = numberIn(id) ?? (isPoint ? DOTTED.exec(id)?.[0] : undefined);
    if (number !== undefined && mark !== undefined && text.startsWith(mark)) return text;
    if (number !== undefined)
      return [mark ?? markBy(number, citation, hasParts), text].filter((part) => part !== "").join(" ");
    if (INDENT.test(id)) return text;
    return joined([headingLine(citation, heading), text]);
  };

/** A heading without a number is cited by its words, which stand in the line once. */
const headingLine = (name: string, heading: string): string =>
  capitalised([name, name === heading.trim() ? "" : heading.trim()].filter((part) => part !== "").join(". "));

const numberIn = (id: string): string | undefined => /\(([^()]+)\)(?:\[\d+\])?$/u.exec(id)?.[1];

/** A point that says its article, too: "1.1". */
const DOTTED = /^\d+(?:\.\d+)+$/u;
const INDENT = / indent \S+$/u;

function markBy(number: string, citation: string, hasParts: boolean): string {
  if (citation.includes(`(${number})`)) return `(${number})`;
  const isInBracket = citation.includes(`${number})`) || citation.includes(`«${number}»`);
  return isInBracket || (hasParts && POINT.test(citation)) ? `${number})` : `${number}.`;
}

/** As federal laws of Russia are cited. */
const HAS_PARTS = /^часть \d/iu;
const POINT = /^пункт \d/iu;

/** Whether a text ends inside a sentence, which goes on in the provision below it. */
const isLeadIn = (text: string, below: string): boolean =>
  ENDS_OPEN.test(text.trim()) || (/\S/u.test(text) && !ENDS.test(text.trim()) && BEGINS_INSIDE.test(below.trim()));

/** Whether a text begins, or ends, inside a sentence; a list ends as its last point does. */
const isFragment = (text: string, isList: boolean): boolean =>
  BEGINS_INSIDE.test(text) || ENDS_OPEN.test(text) || (!isList && /[;,]$/u.test(text));

const BEGINS_INSIDE = /^(?:[-–—•·▪*]\s+)?\p{Ll}/u;
const ENDS_OPEN = /[:–—-]$/u;
const ENDS = /[.!?;…][\])»”"]*$/u;
