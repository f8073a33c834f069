import { readLonePlaces } from "../citation/read-lone-places";
import { readOwnPlaces } from "../citation/read-own-places";
import type { OwnPlace } from "../citation/read-own-places";
import { idKey } from "../gap/id-key";
import type { Provision } from "../provision/provision";
import { outerProvisions } from "../provision/outer-provisions";
import { placeGrammar } from "./place-grammar";
import { provisionsBetween } from "./provisions-between";

/** What a provision goes by. */
export type NamedProvision = Pick<Provision, "id" | "citation">;

/** A place that was typed, and what the draft has of it. */
export interface CitedProvision<Found> {
  /** Normal form: `"14(2)"`. */
  readonly place: string;
  /** The provision itself, or the nearest one around it; undefined where the draft has neither. */
  readonly provision: Found | undefined;
  /** Whether it is the very provision that was named. */
  readonly isExact: boolean;
}

/** Reads which provisions of a draft a person typed. */
export interface CitedProvisions<Found> {
  /** Those that a text cites, in the order it names them: by id, as the draft cites them, or in any of the three languages. */
  readonly cited: (typed: string) => readonly CitedProvision<Found>[];
  /** Those that a text names and says nothing else, such as whose act it is of; undefined where one is not of the draft. */
  readonly meant: (typed: string) => readonly Found[] | undefined;
  /** The same one by one, each with what the draft has of it; none where it says anything else. */
  readonly named: (typed: string) => readonly { readonly name: string; readonly found: readonly Found[] }[];
}

/** A reader of what is typed for some provisions. What it needs is made ready when it is first asked. */
export function toCitedProvisions<Found extends NamedProvision>(provisions: readonly Found[]): CitedProvisions<Found> {
  let keys: ReadonlyMap<string, Found> | undefined;
  const byKey = (): ReadonlyMap<string, Found> => (keys ??= keysOf(provisions));
  const exactly = (place: string): readonly Found[] => {
    const { provision, isExact } = findPlace(place, byKey());
    return provision && isExact ? [provision] : [];
  };
  let outer: readonly number[] | undefined;
  const isWithin = (one: Found, around: Found): boolean => {
    outer ??= outerProvisions(provisions.map(({ id }) => id));
    for (let at = provisions.indexOf(one); at >= 0; at = outer[at] ?? -1) if (provisions[at] === around) return true;
    return false;
  };
  const allOf = ({ place, to }: OwnPlace): readonly Found[] => {
    const [from] = exactly(place);
    const [last] = to === undefined ? [from] : exactly(to);
    return from && last ? provisionsBetween(from, last, provisions) : [];
  };
  const areWithin = ({ within = [] }: OwnPlace, found: readonly Found[]): boolean => {
    const around = within.flatMap(exactly);
    // A draft of which only articles are listed says nothing of chapters.
    return around.length === 0 || found.every((one) => around.some((other) => isWithin(one, other)));
  };
  /** Each place with what the draft has of it: nothing at all where one does not stand in the chapter that is said. */
  const read = (typed: string): readonly (readonly [OwnPlace, readonly Found[]])[] => {
    const all = ownPlaces(typed).map((one) => [one, allOf(one)] as const);
    return all.every(([one, found]) => areWithin(one, found)) ? all : all.map(([one]) => [one, []]);
  };
  const meant = (typed: string): readonly Found[] | undefined => {
    const literal = byKey().get(idKey(typed));
    if (literal) return [literal];
    const named = read(typed).map(([, found]) => found);
    return named.length > 0 && named.every(({ length }) => length > 0) ? [...new Set(named.flat())] : undefined;
  };
  return {
    cited: (typed) => {
      const certain = meant(typed);
      if (certain) return certain.map((provision) => ({ place: provision.id, provision, isExact: true }));
      return (bareId(typed) ?? readLonePlaces(typed, placeGrammar())).map((place) => findPlace(place, byKey()));
    },
    meant,
    named: (typed) =>
      read(typed).map(([{ place, to }, found]) => ({ name: toId(to === undefined ? place : `${place}–${to}`), found })),
  };
}

/** Provisions by id, and by citation where no id says otherwise; of several alike the first. */
export function keysOf<Found extends NamedProvision>(provisions: readonly Found[]): ReadonlyMap<string, Found> {
  const keys = new Map<string, Found>();
  for (const name of ["id", "citation"] as const)
    for (const provision of provisions) {
      const key = idKey(provision[name]);
      if (key !== "" && !keys.has(key)) keys.set(key, provision);
    }
  return keys;
}

/** The place that bare numbers are, `14.2.1`. */
function bareId(typed: string): readonly string[] | undefined {
  const isBare = /^\s*\d[\p{L}\d]*(?:-\d+)?(?:[\s.()]+[\p{L}\d-]+)*[\s.)]*$/u.test(typed) && !/\p{L}{3}/u.test(typed);
  return isBare ? [toPlace(typed.match(/[\p{L}\d]+(?:-\d+)?/gu) ?? [])] : undefined;
}

/** What a text names and says nothing else; several bare numbers are a list where they can be read as one. */
function ownPlaces(typed: string): readonly OwnPlace[] {
  const [bare] = bareId(typed) ?? [];
  const isUnread = (bare !== undefined && /^\P{L}*$/u.test(typed)) || isPlaceholder(typed);
  const places = isUnread ? [] : readOwnPlaces(typed, placeGrammar());
  return bare === undefined || places.length > 1 ? places : [{ place: bare }];
}

/** "Art. X", "ст. Х": an article that has no number yet, and not the tenth. */
const isPlaceholder = (typed: string): boolean => /^\s*(?:article|art|статья|ст)?\.?\s*[XХ]\s*$/iu.test(typed);

const toPlace = ([first = "", ...rest]: readonly string[]): string => first + rest.map((one) => `(${one})`).join("");

/** The ids that provisions would have which a text names and says nothing else; [] where it says anything else. */
export function idsMeant(typed: string): readonly string[] {
  const places = ownPlaces(typed);
  return places.some(({ to }) => to !== undefined) ? [] : places.map(({ place }) => toId(place));
}

/** What the units of a citation are called in ids. */
const LEVELS: Readonly<Record<string, string>> = { annex: "schedule", title: "part", sign: "paragraph-heading" };

function toId(place: string): string {
  const [kind = ""] = /^[a-z]+(?= )/u.exec(place) ?? [];
  return LEVELS[kind] === undefined ? place : `${LEVELS[kind]}${place.slice(kind.length)}`;
}

/** The provision of a place, by keys as `keysOf` gives them. */
export function findPlace<Found>(place: string, keys: ReadonlyMap<string, Found>): CitedProvision<Found> {
  const named = toId(place);
  for (let rest = named; rest !== ""; rest = outside(rest)) {
    const provision = [rest, ...dotted(rest), withArabic(rest)].map((one) => keys.get(idKey(one))).find(Boolean);
    if (provision !== undefined) return { place: named, provision, isExact: rest === named };
  }
  return { place: named, provision: undefined, isExact: false };
}

/** What is around a place, always shorter than it: `"14(2)"` of `"14(2) indent 1"` and of `"14(2)-14(4)"` in two steps. */
function outside(place: string): string {
  const close = place.lastIndexOf(")") + 1;
  const end = close > 0 && close < place.length ? close : place.lastIndexOf("(");
  return place.slice(0, Math.max(0, end));
}

/** Numbers with points in them are one number of the draft, too: article 10.1, paragraph 2.1.1. */
function dotted(place: string): readonly string[] {
  const next = place.replace(/^([\d.]+)\((\d+)\)/u, "$1.$2");
  return next === place ? [] : [next, ...dotted(next)];
}

/** A Roman number of a chapter and the like is but another way to write it. */
const withArabic = (place: string): string =>
  place.replace(/(?<= )[IVX]+(?=\(|$)/gu, (roman) => String(fromRoman(roman)));

const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

const fromRoman = (roman: string): number =>
  Array.from(roman, (letter) => ROMAN[letter] ?? 0).reduceRight(
    ({ sum, last }, value) => ({ sum: value < last ? sum - value : sum + value, last: value }),
    { sum: 0, last: 0 },
  ).sum;
