import { countsInCyrillic } from "./counts-in-cyrillic";
import { findPart } from "./find-part";
import type { Instrument, ParagraphCount, PinpointScheme } from "./instrument";
import type { Pinpoint } from "./pinpoint";

/** What the catalogue knows of a number: it is there, it stands empty, there is none, or nobody could tell. */
export type Presence = "there" | "repealed" | "missing" | "unknown";

/**
 * Whether the last number of a place is there, among those beside it: `["12", "3"]` asks for paragraph 3 of article
 * 12. Letters, and what is inside points, are known only where they are listed, or all of the instrument's are.
 */
export function presenceOf(instrument: Instrument, path: readonly string[]): Presence {
  const [article = "", paragraph, point, ...more] = path;
  if (paragraph === undefined) return ofArticle(instrument.pinpoint, article);
  if (point === undefined) return ofParagraph(instrument, article, paragraph);
  const [inner, ...deeper] = more;
  if (inner === undefined) return ofPoint(instrument, article, paragraph, point);
  return deeper.length === 0 ? ofPoint(instrument, article, `${paragraph}(${point})`, inner) : "unknown";
}

/**
 * The points (подпункты) of a paragraph, of an article without paragraphs ("0") or of a point ("2(b)"), as they are counted;
 * undefined where nobody counted.
 */
export function pointsOf(instrument: Instrument, article: string, paragraph: string): ParagraphCount | undefined {
  const { points } = instrument.pinpoint;
  return points
    ? points[ownerOf(article, paragraph)]
    : findPart(instrument, { path: [article] })?.subparagraphs?.[paragraph];
}

/**
 * Whether there are certainly no lettered points in a paragraph, in an article without paragraphs or in a point. A letter in
 * an article with paragraphs, "40(b)", leaves out of which it is.
 */
const hasNoPoints = ({ pinpoint: { points, paragraphs } }: Instrument, article: string, paragraph: string): boolean =>
  points !== undefined &&
  (/^\d/u.test(paragraph) || paragraphs?.[article] === 0) &&
  points[ownerOf(article, paragraph)] === undefined;

/** `"40(2)(b)"` for the point `"2(b)"` of article 40, also where it is typed in capitals. */
const ownerOf = (article: string, paragraph: string): string => {
  const [outer = "", ...inner] = paragraph.toLowerCase().split("(");
  return paragraph === "0" ? article : [`${article}(${outer})`, ...inner].join("(");
};

/** A number that was announced and never read is unknown. */
function ofArticle(scheme: PinpointScheme, number: string): Presence {
  const { count, numbers, repealed, numbersUnverified, complete } = scheme;
  if (repealed?.includes(number)) return "repealed";
  if (numbersUnverified?.includes(number)) return "unknown";
  if (numbers) return setOf(numbers).has(number) ? "there" : "missing";
  if (count === null) return isOfOthers(number, beginningOf(scheme)) ? "missing" : "unknown";
  if (isPlain(number)) return Number(number) < 1 || Number(number) > count ? "missing" : "there";
  if (isOutside(number, count)) return "missing";
  if (!isInserted(number)) return isWhole(number) ? "there" : "unknown";
  return complete ? "missing" : "unknown";
}

/** "312." of "§ 312.{n}": what each number of a text begins with that is a part of a code; undefined for none. */
export function beginningOf({ forms = [] }: PinpointScheme): string | undefined {
  const [one, other] = new Set(forms.map((form) => /(?:\d+\.)+(?=\{n\})/u.exec(form)?.[0]));
  return other === undefined && forms.length > 0 ? one : undefined;
}

/** "6502" is no number of a text whose numbers are "312.2" to "312.13"; "312" is all of it, and "1798" a part of "1798.99.31". */
const isOfOthers = (number: string, beginning: string | undefined): boolean =>
  beginning !== undefined && !`${number}.`.startsWith(beginning) && !beginning.startsWith(`${number}.`);

function ofParagraph(instrument: Instrument, article: string, paragraph: string): Presence {
  const { paragraphs, repealedParagraphs } = instrument.pinpoint;
  const has = paragraphs?.[article];
  if (repealedParagraphs?.[article]?.includes(paragraph)) return "repealed";
  if (has === undefined) return "unknown";
  if (typeof has !== "number") return setOf(has).has(paragraph) ? "there" : "missing";
  const points = has > 0 ? undefined : pointsOf(instrument, article, "0");
  if (isList(points)) return amongListed(paragraph, points);
  if (!/^\d/u.test(paragraph)) return has === 0 && hasNoPoints(instrument, article, "0") ? "missing" : "unknown";
  if (has > 0) return isPointOfOne(instrument, article, paragraph, has) ? "unknown" : amongCounted(paragraph, has);
  if (points !== undefined) return amongCounted(paragraph, points);
  // Where points have letters, a number can only be a paragraph's.
  return countsInCyrillic(instrument) ? "unknown" : "missing";
}

/** "подпункт 9) статьи 20", whose paragraph is not said: no paragraph 9, but paragraph 2 has as many points. */
const isPointOfOne = (instrument: Instrument, article: string, number: string, paragraphs: number): boolean =>
  countsInCyrillic(instrument) &&
  Number(number) > paragraphs &&
  Array.from({ length: paragraphs }, (_, at) => pointsOf(instrument, article, String(at + 1)) ?? 0).some(
    (points) => !isList(points) && points >= Number(number),
  );

function ofPoint(instrument: Instrument, article: string, paragraph: string, point: string): Presence {
  const points = pointsOf(instrument, article, paragraph);
  if (isList(points)) return amongListed(point, points);
  // Where there are no letters, a number may be that of an indent, which nobody counted.
  if (!/^\d/u.test(point)) return hasNoPoints(instrument, article, paragraph) ? "missing" : "unknown";
  return points === undefined ? "unknown" : amongCounted(point, points);
}

/** A letter of another script may stand for one that looks like it. */
const amongListed = (point: string, points: readonly string[]): Presence =>
  !/^[a-z\d]+$/iu.test(point) ? "unknown" : setOf(points).has(point.toLowerCase()) ? "there" : "missing";

const isList = (points: ParagraphCount | undefined): points is readonly string[] => typeof points === "object";

/** Digits alone, as nearly all numbers are: told without an expression, since a check asks for each place. */
function isPlain(number: string): boolean {
  for (let at = 0; at < number.length; at++) {
    const code = number.charCodeAt(at);
    if (code < 0x30 || code > 0x39) return false;
  }
  return number !== "";
}

const amongCounted = (number: string, count: number): Presence =>
  isOutside(number, count) || isInserted(number) ? "missing" : isWhole(number) ? "there" : "unknown";

/** "9a" may have been inserted, and no count tells. */
const isWhole = (number: string): boolean => /^(?:\d+|[ivxl]+)$/iu.test(number);

/** Outside 1 to the count. A number that isn't whole ("9a", "41-1") is measured by its beginning; "42.3" is none of a count. */
export function isOutside(number: string, count: number): boolean {
  const value = Number.parseInt(number, 10);
  return !Number.isNaN(value) && (value < 1 || value > count || /^\d+\.\d/u.test(number));
}

/** "41-1", "16bis", which no run from 1 to a count holds. */
const isInserted = (number: string): boolean => /^\d+(?:-\d+|bis|ter|quater|quinquies)$/u.test(number);

/** A code of a thousand articles is asked for thousands of times. */
const sets = new WeakMap<readonly string[], ReadonlySet<string>>();

function setOf(numbers: readonly string[]): ReadonlySet<string> {
  const known = sets.get(numbers) ?? new Set(numbers);
  sets.set(numbers, known);
  return known;
}

/** What was counted in one source alone may be wrong itself, and an inserted number ("3-1") newer than the text that was counted. */
export function isSure(step: readonly string[], { pinpoint, jurisdiction }: Instrument): boolean {
  const { countConfidence = "verified", paragraphsConfidence = "verified" } = pinpoint;
  const mayBeNewer = step.at(-1)?.includes("-") === true && jurisdiction !== "INT";
  return !mayBeNewer && (step.length === 1 ? countConfidence : paragraphsConfidence) === "verified";
}

/** The number of a recital that an instrument does not have; undefined for one that it has, or may have. */
export function missingRecital({ path, to }: Pinpoint, { pinpoint: { recitals } }: Instrument): string | undefined {
  if (recitals === undefined) return undefined;
  return [path[0], to?.[0]].find((number) => number !== undefined && isOutside(number, recitals));
}
