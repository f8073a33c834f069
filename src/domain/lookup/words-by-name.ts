import type { Instrument } from "../instrument/instrument";
import { takePlaces } from "./asked-place";
import type { SpottedName } from "./instrument-names";
import type { SearchWord } from "./search-words";

/** Words of a query beside names, without these; places among them are of all that these may mean. */
export interface NamedWords {
  readonly instruments: readonly Instrument[];
  /** Whether the names are ones that nothing goes by, so that no place is of anything known. */
  readonly isOfNone: boolean;
  readonly words: readonly SearchWord[];
  /** Those of them that stand right behind a name. */
  readonly behind: ReadonlySet<SearchWord>;
}

/** Names, and the words on each side of them: one more than names. */
interface Beside {
  readonly names: readonly SpottedName[];
  readonly gaps: readonly (readonly SearchWord[])[];
}

/**
 * A query in parts, so that each place is of the name that it stands beside: "CRC 3(1) GC25 12", "art. 3 CRC, para. 12
 * GC25". Names with no place between them share theirs, "CRC and ICCPR 17", and all do where it can't be told.
 *
 * @param spotted the names among the words, from left to right
 */
export function wordsByName(words: readonly SearchWord[], spotted: readonly SpottedName[]): readonly NamedWords[] {
  const gaps = [...spotted, undefined].map((name, at) => words.slice(spotted[at - 1]?.end ?? 0, name?.start));
  const [first, last] = [hasPlace(gaps[0]), hasPlace(gaps.at(-1))];
  const all: Beside = { names: spotted, gaps };
  if (isOneName(spotted)) return [toNamed(all)];
  if (!first) return placesBehind(all);
  if (!last) return placesBefore(all);
  return hasPlace(gaps[1])
    ? [toNamed(all)]
    : [toNamed(firstOf(all, 1)), ...placesBehind({ names: spotted.slice(1), gaps: gaps.slice(1) })];
}

function placesBehind(all: Beside): readonly NamedWords[] {
  const next = all.gaps.findIndex((gap, at) => at > 0 && at < all.names.length && hasPlace(gap));
  if (next < 0) return [toNamed(all)];
  const rest = { names: all.names.slice(next), gaps: [[], ...all.gaps.slice(next + 1)] };
  return [toNamed({ names: all.names.slice(0, next), gaps: all.gaps.slice(0, next + 1) }), ...placesBehind(rest)];
}

function placesBefore(all: Beside): readonly NamedWords[] {
  const next = all.gaps.findIndex((gap, at) => at > 0 && at < all.names.length && hasPlace(gap));
  if (next < 0) return [toNamed(all)];
  const rest = { names: all.names.slice(next), gaps: all.gaps.slice(next) };
  return [toNamed(firstOf(all, next)), ...placesBefore(rest)];
}

/** The first names with the words before each. */
const firstOf = ({ names, gaps }: Beside, count: number): Beside => ({
  names: names.slice(0, count),
  gaps: gaps.slice(0, count),
});

const toNamed = ({ names, gaps }: Beside): NamedWords => ({
  instruments: [...new Set(names.flatMap(({ instruments }) => instruments))],
  isOfNone: names.length > 0 && names.every(isNobodys),
  words: gaps.flat(),
  behind: new Set(gaps.slice(1).flatMap(([first]) => first ?? [])),
});

const hasPlace = (words: readonly SearchWord[] = []): boolean => takePlaces(words).places.length > 0;

const isNobodys = ({ instruments }: SpottedName): boolean => instruments.length === 0;

/** Whether there are no two names of different instruments. */
const isOneName = (names: readonly SpottedName[]): boolean =>
  names.every((name) => isNobodys(name) === names.every(isNobodys)) &&
  names.every(({ instruments }) => instruments.every((one) => names[0]?.instruments.includes(one)));
