import { readLonePlaces } from "../citation/read-lone-places";
import { idKey } from "../gap/id-key";
import type { Provision } from "../provision/provision";
import { fold } from "../text/fold";
import { placeGrammar } from "./place-grammar";

/** What a search looks at of a provision. */
export type FindableProvision = Pick<Provision, "id" | "citation" | "heading" | "text">;

/** A place that was typed, and what the draft has of it. */
export interface CitedProvision<Found> {
  /** Normal form: `"14(2)"`. */
  readonly place: string;
  /** The provision itself, or the nearest one around it; undefined where the draft has neither. */
  readonly provision: Found | undefined;
  /** Whether it is the very provision that was named. */
  readonly isExact: boolean;
}

/** Finds provisions of a draft by what a person types. */
export interface ProvisionFinder<Found> {
  /** Those that a text cites, in the order it names them: by id, as the draft cites them, or in any of the three languages. */
  readonly cited: (typed: string) => readonly CitedProvision<Found>[];
  /** Those that hold every typed word, in the order of the draft; none for a blank text. */
  readonly withWords: (typed: string) => readonly Found[];
}

/** A finder of some provisions. What it needs is made ready when it is first asked. */
export function toProvisionFinder<Found extends FindableProvision>(
  provisions: readonly Found[],
): ProvisionFinder<Found> {
  let keys: ReadonlyMap<string, Found> | undefined;
  let texts: readonly string[] | undefined;
  const byKey = (): ReadonlyMap<string, Found> => (keys ??= keysOf(provisions));
  const textsOf = (): readonly string[] =>
    (texts ??= provisions.map(({ id, citation, heading, text }) => fold(`${id} ${citation} ${heading} ${text}`)));
  return {
    cited: (typed) => {
      const literal = byKey().get(idKey(typed));
      if (literal) return [{ place: literal.id, provision: literal, isExact: true }];
      return placesIn(typed).map((place) => findPlace(place, byKey()));
    },
    withWords: (typed) => {
      const words = fold(typed).split(" ").filter(Boolean);
      if (words.length === 0) return [];
      return provisions.filter((_, at) => words.every((word) => textsOf()[at]?.includes(word)));
    },
  };
}

/** Provisions by id, and by citation where no id says otherwise; of several alike the first. */
export function keysOf<Found extends FindableProvision>(provisions: readonly Found[]): ReadonlyMap<string, Found> {
  const keys = new Map<string, Found>();
  for (const name of ["id", "citation"] as const)
    for (const provision of provisions) {
      const key = idKey(provision[name]);
      if (key !== "" && !keys.has(key)) keys.set(key, provision);
    }
  return keys;
}

/** The places a text names: `14.2.1` by bare numbers, or in words. */
function placesIn(typed: string): readonly string[] {
  const bare = /^\s*\d[\p{L}\d]*(?:-\d+)?(?:[\s.()]+[\p{L}\d-]+)*[\s.)]*$/u.test(typed) && !/\p{L}{3}/u.test(typed);
  const numbers = typed.match(/[\p{L}\d]+(?:-\d+)?/gu) ?? [];
  if (bare) return [toPlace(numbers)];
  return readLonePlaces(typed, placeGrammar());
}

const toPlace = ([first = "", ...rest]: readonly string[]): string => first + rest.map((one) => `(${one})`).join("");

/** What the units of a citation are called in ids. */
const LEVELS: Readonly<Record<string, string>> = { annex: "schedule", title: "part", sign: "paragraph-heading" };

/** The provision of a place, by keys as `keysOf` gives them. */
export function findPlace<Found>(place: string, keys: ReadonlyMap<string, Found>): CitedProvision<Found> {
  const [kind = ""] = /^[a-z]+(?= )/u.exec(place) ?? [];
  const named = LEVELS[kind] === undefined ? place : `${LEVELS[kind]}${place.slice(kind.length)}`;
  for (let rest = named; rest !== ""; rest = rest.replace(/(?:\([^()]*\)|^[^()]*)$/u, "")) {
    const provision = keys.get(idKey(rest)) ?? keys.get(idKey(dotted(rest)));
    if (provision !== undefined) return { place: named, provision, isExact: rest === named };
  }
  return { place: named, provision: undefined, isExact: false };
}

/** Numbers with a point in them are one number of the draft, too: article 10.1. */
const dotted = (place: string): string => place.replace(/^(\d+)\((\d+)\)/u, "$1.$2");
