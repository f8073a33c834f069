import type { Catalogue } from "../../instrument/catalogue";
import type { Instrument, Part } from "../../instrument/instrument";
import { UNKNOWN_UNIT } from "../../instrument/unlisted-instrument";
import type { Citation, CitationProblem } from "../citation";
import { unitName } from "../grammar/unit-names";
import { isUnitOf } from "./is-unit-of";
import { strangeLetter } from "./in-main-unit";
import { formatPinpoint } from "../../instrument/pinpoint";
import type { Pinpoint } from "../../instrument/pinpoint";
import {
  ambiguousUnit,
  cyrillicLetter,
  gluedNumber,
  noSuchParagraph,
  noSuchPart,
  notInForce,
  reversedRun,
  superseded,
  unverifiedInstrument,
  unverifiedPart,
  wrongUnit,
} from "./problem-messages";

/** All that is wrong with a citation of an instrument, the instrument's own troubles last. Empty when nothing is. */
export function checkCitation(
  citation: Citation,
  instrument: Instrument,
  catalogue: Catalogue,
): readonly CitationProblem[] {
  const { ambiguousUnit: word } = citation;
  const unit = unitProblem(citation, instrument, catalogue);
  return [
    ...(word !== undefined && instrument.pinpoint.unit === "article"
      ? [{ kind: "ambiguous-unit" as const, message: ambiguousUnit(word) }]
      : []),
    ...(unit ? [unit] : citation.pinpoints.flatMap((pinpoint) => numberProblems(pinpoint, citation, instrument))),
    ...standingProblems(instrument, catalogue),
  ];
}

function unitProblem(citation: Citation, instrument: Instrument, catalogue: Catalogue): CitationProblem | undefined {
  const { unit } = citation;
  const main = citation.pinpoints.find(({ kind, path }) => kind === undefined && path[0] !== "preamble");
  if (unit === undefined || !main || isUnitOf(unit, instrument, citation.text, main.path[0] ?? "")) return undefined;
  const pinpoint = formatPinpoint(main);
  const replacement = replaceUnit(citation, unit, instrument, catalogue);
  return {
    kind: "wrong-unit",
    pinpoint,
    message: wrongUnit(instrument, unit, pinpoint),
    ...(replacement === undefined ? {} : { replacement }),
  };
}

/**
 * The citation with the right unit, where no other correction is possible: all
 * numbers exist in that unit, the word occurs once, and the writer can't have
 * meant an article of the treaty that a general comment is about.
 */
function replaceUnit(
  citation: Citation,
  unit: string,
  instrument: Instrument,
  catalogue: Catalogue,
): string | undefined {
  const { pinpoints, text } = citation;
  const { count, unit: right } = instrument.pinpoint;
  const numbers = pinpoints.flatMap(({ path, to }) => [Number(path[0]), Number((to ?? path)[0])]);
  const exist =
    pinpoints.every(({ kind, path }) => kind === undefined && path.length === 1) &&
    numbers.every((n) => n >= 1 && count !== null && n <= count);
  const treaty = instrument.symbol?.includes("/GC/") ? (catalogue.byId.get("crc")?.pinpoint.count ?? null) : 0;
  if (!exist || treaty === null || numbers.some((n) => n <= treaty)) return undefined;
  const words = Object.values(unitName(unit)).flatMap(({ name, one, many }) => [`${name}s`, name, many, one]);
  const word = words.find((candidate) => text.toLowerCase().split(candidate).length === 2);
  if (word === undefined) return undefined;
  const at = text.toLowerCase().indexOf(word);
  const written = text.slice(at, at + word.length);
  const { en } = unitName(right);
  const abbreviated = written.endsWith(".");
  const name =
    numbers.length > 2 || pinpoints[0]?.to ? (abbreviated ? en.many : `${en.name}s`) : abbreviated ? en.one : en.name;
  if (!/^[a-z]/iu.test(written)) return undefined;
  const cased = /^\p{Lu}/u.test(written) ? name.slice(0, 1).toUpperCase() + name.slice(1) : name;
  return text.slice(0, at) + cased + text.slice(at + word.length);
}

function numberProblems(
  { kind, path, to }: Pinpoint,
  { unit, pinpoints }: Citation,
  instrument: Instrument,
): readonly CitationProblem[] {
  const { count } = instrument.pinpoint;
  const letter = strangeLetter({ path, ...(to ? { to } : {}) }, instrument);
  if (letter !== undefined)
    return [
      {
        kind: "no-such-part",
        pinpoint: formatPinpoint(to ? { path, to } : { path }),
        message: cyrillicLetter(instrument, letter),
      },
    ];
  // Where the unit is not known, the one written counts.
  const main = instrument.pinpoint.unit || (unit ?? UNKNOWN_UNIT);
  if (kind === "recital") return recitalProblems({ kind, path, ...(to ? { to } : {}) }, instrument);
  if (kind !== undefined || path[0] === "preamble") return [];
  const pinpoint = formatPinpoint(to ? { path, to } : { path });
  if (isReversed(path, to, instrument))
    return [{ kind: "no-such-part", pinpoint, message: reversedRun(instrument, main, pinpoint) }];
  // A number in another unit than the instrument's says nothing about its count.
  const counted = count !== null && (unit === undefined || unit === main);
  const wrong = counted ? [path[0], to?.[0]].find((number) => isOutside(number, count)) : undefined;
  if (counted && wrong !== undefined) {
    const alone = pinpoints.length === 1 && path.length === 1 && !to;
    const likely = alone ? unglued(wrong, count) : undefined;
    const message =
      likely === undefined
        ? noSuchPart(instrument, main, wrong, count)
        : gluedNumber(instrument, main, { number: wrong, likely, count });
    return [{ kind: likely === undefined ? "no-such-part" : "glued-number", pinpoint, message }];
  }
  const article = partOf(instrument, path[0] ?? "");
  for (const [place, last] of to && to[0] !== path[0] ? [[path], [to]] : [[path, to]]) {
    const its = partOf(instrument, place?.[0] ?? "");
    const paragraph = place && missingParagraph(place, last, its);
    if (paragraph !== undefined && its?.paragraphs !== undefined)
      return [
        {
          kind: "no-such-part",
          pinpoint,
          message: noSuchParagraph(instrument, place?.[0] ?? "", paragraph, its.paragraphs),
        },
      ];
  }
  const known = path.length > 1 || to ? (partOf(instrument, pinpoint) ?? article) : article;
  return known?.confidence === "unverified"
    ? [{ kind: "unverified", pinpoint, message: unverifiedPart(instrument, pinpoint) }]
    : [];
}

function recitalProblems(pinpoint: Pinpoint, instrument: Instrument): readonly CitationProblem[] {
  const { recitals } = instrument.pinpoint;
  if (recitals === undefined) return [];
  const wrong = [pinpoint.path[0], pinpoint.to?.[0]].find((number) => isOutside(number, recitals));
  return wrong === undefined
    ? []
    : [
        {
          kind: "no-such-part",
          pinpoint: formatPinpoint(pinpoint),
          message: noSuchPart(instrument, "recital", wrong, recitals),
        },
      ];
}

const partsByRef = new WeakMap<Instrument, ReadonlyMap<string, Part>>();

/** The part of a number; of several the first. */
function partOf(instrument: Instrument, ref: string): Part | undefined {
  let parts = partsByRef.get(instrument);
  if (!parts) {
    parts = new Map([...instrument.parts].reverse().map((part) => [part.ref ?? "", part]));
    partsByRef.set(instrument, parts);
  }
  return parts.get(ref);
}

/** The paragraph that an article doesn't have, where its paragraphs are counted. */
function missingParagraph(
  path: readonly string[],
  to: readonly string[] | undefined,
  article: Part | undefined,
): string | undefined {
  const { paragraphs } = article ?? {};
  if (paragraphs === undefined || path.length < 2) return undefined;
  return [path[1], to?.[0] === path[0] ? to?.[1] : undefined].find((number) => isOutside(number, paragraphs));
}

/** An inserted unit, "41-1", has a small number after the hyphen, and treaties and comments have none. */
const MOST_INSERTED = 30;

/** "70 to 68", and "70-68", which can be no inserted unit, are runs written backwards. */
function isReversed(
  path: readonly string[],
  last: readonly string[] | undefined,
  { jurisdiction }: Instrument,
): boolean {
  const level = path.findIndex((number, at) => number !== last?.[at]);
  if (last && Number(path[level]) > Number(last[level])) return true;
  const [, from, to] = /^(\d+)-(\d+)$/u.exec(path[0] ?? "") ?? [];
  return from !== undefined && (jurisdiction === "INT" || Number(to) > MOST_INSERTED);
}

/** Outside 1 to the count. A number that isn't whole ("9a", "41-1") is measured by its beginning; "42.3" is none of a count. */
function isOutside(number: string | undefined, count: number): boolean {
  const value = Number.parseInt(number ?? "", 10);
  return !Number.isNaN(value) && (value < 1 || value > count || /^\d+\.\d/u.test(number ?? ""));
}

/** "5112" where paragraphs end at 86: the longest beginning that exists; only for numbers absurdly high, and no year. */
function unglued(number: string, count: number): string | undefined {
  const [, whole] = /^(\d+)\.\d{1,3}$/u.exec(number) ?? [];
  if (whole !== undefined) return Number(whole) <= count ? whole : undefined;
  if (
    !/^(?!(?:19|20)\d\d$)\d{3,}$/u.test(number) ||
    number.length <= String(count).length ||
    Number(number) < 2 * count
  )
    return undefined;
  for (let length = number.length - 1; length > 0; length--) {
    const head = number.slice(0, length);
    // A footnote's number never begins with 0.
    if (number[length] !== "0" && Number(head) <= count) return head;
  }
  return undefined;
}

function standingProblems(instrument: Instrument, catalogue: Catalogue): readonly CitationProblem[] {
  const problems: CitationProblem[] = [];
  switch (instrument.standing) {
    case "superseded":
    case "repealed":
      problems.push({ kind: "superseded", message: superseded(instrument, catalogue) });
      break;
    case "not-in-force":
    case "draft":
    case "partly-suspended":
      problems.push({ kind: "not-in-force", message: notInForce(instrument) });
      break;
    case "current":
  }
  if (instrument.confidence === "unverified")
    problems.push({ kind: "unverified", message: unverifiedInstrument(instrument) });
  return problems;
}
