import { inDigits } from "../citation/in-digits";
import { readLonePlaces } from "../citation/read-lone-places";
import { readOwnPlaces } from "../citation/read-own-places";
import type { OwnPlace } from "../citation/read-own-places";
import { idKey, isSameId } from "../gap/id-key";
import type { Provision } from "../provision/provision";
import { isCounted, numbersOf } from "../provision/number-of";
import { placeGrammar } from "./place-grammar";
import { provisionsBetween } from "./provisions-between";
import { toStandsIn } from "./stands-in";

/** What a provision goes by. */
export type NamedProvision = Pick<Provision, "id" | "citation">;

/** A place that was typed, and what the draft has of it. */
export interface CitedProvision<Found> {
  /** Normal form: `"14(2)"`. */
  readonly place: string;
  /** The provision itself, or the nearest one around it; undefined where the draft has neither, or several of that number. */
  readonly provision: Found | undefined;
  /** Whether it is the very provision that was named. */
  readonly isExact: boolean;
  /** All that it may be, where sections count anew below each Part and nothing says which Part is meant; else none. */
  readonly among: readonly Found[];
}

/** Reads which provisions of a draft a person typed. */
export interface CitedProvisions<Found> {
  /**
   * Those that a text cites, in the order it names them: by id, as the draft cites them, or in any of the three languages.
   * What may be one of several is each of these, with all of them beside it.
   */
  readonly cited: (typed: string) => readonly CitedProvision<Found>[];
  /** What a text names and says nothing else, such as whose act it is of, one by one; none where it says anything else. */
  readonly named: (typed: string) => readonly NamedInDraft<Found>[];
  /**
   * Whether all that a text names is certainly none of the draft, which has what that is said to be in, or other units of
   * the kind; false where any of it can't be read.
   */
  readonly lacks: (typed: string) => boolean;
}

/** A name with what the draft has of it: nothing where it has no such provision, or where nothing says which is meant. */
export interface NamedInDraft<Found> extends Pick<CitedProvision<Found>, "among"> {
  readonly name: string;
  readonly found: readonly Found[];
}

/** A reader of what is typed for some provisions. What it needs is made ready when it is first asked. */
export function toCitedProvisions<Found extends NamedProvision>(provisions: readonly Found[]): CitedProvisions<Found> {
  let keys: ProvisionKeys<Found> | undefined;
  const byKey = (): ProvisionKeys<Found> => (keys ??= keysOf(provisions));
  const exactly = (place: string): readonly Found[] => {
    const { provision, isExact, among } = findPlace(place, byKey());
    return !isExact ? [] : provision ? [provision] : among;
  };
  const isWithin = toStandsIn(provisions);
  /** What a place may be: a provision, or all from one to another. */
  const runsOf = ({ place, to }: OwnPlace): readonly (readonly Found[])[] =>
    exactly(place)
      .flatMap((from) =>
        to === undefined ? [[from]] : exactly(to).map((last) => provisionsBetween(from, last, provisions)),
      )
      .filter((run) => run.length > 0);
  const areIn = (found: readonly Found[], { within = [] }: OwnPlace): boolean =>
    [...new Set(within.map(kindOf))].every((kind) => {
      const around = within.filter((place) => kindOf(place) === kind).flatMap(exactly);
      // A draft of which only articles are listed says nothing of chapters.
      if (around.length === 0) return !provisions.some(({ id }) => ` ${id}`.includes(` ${toId(`${kind} `)}`));
      return found.every((one) => around.some((other) => isWithin(one, other)));
    });
  /** Nothing at all is there where one place does not stand in the chapter that is said. */
  const read = (typed: string): readonly NamedInDraft<Found>[] => {
    const all = ownPlaces(typed).map((own) => {
      const runs = runsOf(own);
      return { own, runs, inside: runs.filter((run) => areIn(run, own)) };
    });
    // A heading that another place stands in only says where that is.
    const leading = new Set(all.flatMap(({ own, inside }) => (inside.length > 0 ? (own.within ?? []) : [])));
    const places = all.filter(({ own }) => !leading.has(own.place));
    const isElsewhere = places.some(({ runs, inside }) => runs.length > 0 && inside.length === 0);
    return places.map(({ own: { place, to }, inside: [found = [], ...others] }) => ({
      name: toId(to === undefined ? place : `${place}–${to}`),
      found: isElsewhere || others.length > 0 ? [] : found,
      among: isElsewhere || others.length === 0 ? [] : [found, ...others].flat(),
    }));
  };
  const hasKind = (kind: string): boolean =>
    provisions.some(({ id }) => (kind === "" ? /^\d/u.test(id) : id.startsWith(`${kind} `)));
  const isLacking = ({ place, to, within = [] }: OwnPlace): boolean => {
    const { provision, isExact, among } = findPlace(place, byKey());
    if (to !== undefined || isExact || among.length > 0) return false;
    const isAroundThere = within.every((around) => exactly(around).length === 1);
    return isAroundThere && (provision !== undefined || (outside(place) === "" && hasKind(kindOf(toId(place)))));
  };
  const one = (provision: Found, among: readonly Found[] = []): CitedProvision<Found> => ({
    place: provision.id,
    provision,
    isExact: true,
    among,
  });
  return {
    cited: (typed) => {
      const literal = called(typed, byKey());
      // Who types a number may not know that it is the id of one of several.
      if (literal.length > 0) return literal.map((each) => one(each, literal.length > 1 ? literal : []));
      const named = read(typed);
      if (named.length > 0 && named.every(isSaid))
        return unlike(named.flatMap(({ found, among }) => [...found, ...among].map((each) => one(each, among))));
      return (bareId(typed) ?? readLonePlaces(typed, placeGrammar())).flatMap((place) => {
        const cited = findPlace(place, byKey());
        return cited.isExact && !cited.provision ? cited.among.map((each) => one(each, cited.among)) : [cited];
      });
    },
    named: read,
    lacks: (typed) => {
      const places = called(typed, byKey()).length > 0 ? [] : ownPlaces(typed);
      return places.length > 0 && places.every(isLacking);
    },
  };
}

const isSaid = ({ found, among }: NamedInDraft<unknown>): boolean => found.length + among.length > 0;

/** Each provision once. */
const unlike = <Found>(cited: readonly CitedProvision<Found>[]): readonly CitedProvision<Found>[] => [
  ...new Map(cited.map((one) => [one.provision, one])).values(),
];

/** "chapter" of "chapter 2"; "" of what is no heading. */
const kindOf = (place: string): string => /^[a-z-]+(?= )/u.exec(place)?.[0] ?? "";

/** Provisions by what they go by; several where one name stands for several. */
export type ProvisionKeys<Found> = ReadonlyMap<string, readonly Found[]>;

/**
 * Provisions by id, of several of one id the first; by the number that an id says, whichever of that number it is; and by
 * citation where no id says otherwise.
 */
export function keysOf<Found extends NamedProvision>(provisions: readonly Found[]): ProvisionKeys<Found> {
  const ids = new Map<string, Found>();
  for (const provision of provisions) {
    const key = idKey(provision.id);
    if (key !== "" && !ids.has(key)) ids.set(key, provision);
  }
  const keys = new Map<string, Found[]>();
  const add = (name: string, provision: Found): void => {
    const known = keys.get(idKey(name));
    if (!known) keys.set(idKey(name), [provision]);
    else if (!known.includes(provision)) known.push(provision);
  };
  for (const provision of ids.values()) {
    for (const name of numbersOf(provision.id)) for (const each of [name, withArabic(name)]) add(each, provision);
    if (isCounted(provision.id)) add(provision.id, provision);
  }
  const cited = new Set(keys.keys());
  for (const provision of provisions) {
    const key = idKey(provision.citation);
    if (key !== "" && !cited.has(key) && (idKey(provision.id) === "" || ids.get(idKey(provision.id)) === provision))
      add(provision.citation, provision);
  }
  return keys;
}

/** The provision whose id a text is, or which alone goes by it. */
export function literally<Found extends NamedProvision>(name: string, keys: ProvisionKeys<Found>): Found | undefined {
  const found = called(name, keys);
  return found.find(({ id }) => isSameId(id, name)) ?? (found.length === 1 ? found[0] : undefined);
}

/** Those that go by a name, its numbers in words or in digits. */
const called = <Found>(name: string, keys: ProvisionKeys<Found>): readonly Found[] =>
  keys.get(idKey(name)) ?? keys.get(idKey(inDigits(name, placeGrammar()))) ?? [];

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
export function findPlace<Found>(place: string, keys: ProvisionKeys<Found>): CitedProvision<Found> {
  const named = toId(place);
  for (let rest = named; rest !== ""; rest = outside(rest)) {
    const found = [rest, ...dotted(rest), withArabic(rest)].map((one) => keys.get(idKey(one))).find(Boolean);
    if (found === undefined) continue;
    const isOne = found.length === 1;
    return {
      place: named,
      provision: isOne ? found[0] : undefined,
      isExact: rest === named,
      among: isOne ? [] : found,
    };
  }
  return { place: named, provision: undefined, isExact: false, among: [] };
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
