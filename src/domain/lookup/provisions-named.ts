import type { LonePlace } from "../citation/read-lone-places";
import { isSameId } from "../gap/id-key";
import { findPlace, keysOf } from "./cited-provisions";
import type { CitedProvision, NamedProvision } from "./cited-provisions";

/** An id as such, `"10(2)(a)"`, which is no citation in any language. */
const BARE_ID = /(?<![\p{L}\p{N}(])\p{N}[\p{L}\p{N}.-]*(?:\[\d+\])?(?: ?\([\p{L}\p{N}]{1,4}\))+/gu;

/** A place or a point that a text names. */
export interface NamedPlace extends Pick<LonePlace, "place" | "isWhole"> {
  /** Whether it is of another act than the draft. */
  readonly isOther: boolean;
}

/** What a text names, and where it leaves open what that is of. */
export interface NamingText<Found> {
  readonly text: string;
  /** In reading order. */
  readonly places: readonly NamedPlace[];
  /** What points are of before any place is said; undefined where that could be several. */
  readonly article: string | undefined;
  /** Ids of the provisions that it is said of: of several of one number that one is meant. */
  readonly ids: readonly string[];
  readonly provisions: readonly Found[];
}

/**
 * What of a draft a text speaks of, in the order it names it. A point whose article is not said beside it is one of the
 * place that was said last, which then only led to it: "In Article 10, replace paragraph 2" names `"10(2)"` alone. Where
 * all that is named is another act's, that is named, and no provision has it.
 */
export function provisionsNamed<Found extends NamedProvision>({
  text,
  places,
  article,
  ids,
  provisions,
}: NamingText<Found>): readonly CitedProvision<Found>[] {
  const named = joinPoints(places, article ?? "");
  const own = named.filter(({ isOther }) => !isOther);
  if (own.length < named.length && own.length === 0) return named.map(({ place }) => nowhere(place));
  const said = own.length > 0 ? own.map(({ place }) => place) : (text.match(BARE_ID) ?? []);
  const keys = keysOf(provisions);
  return [...new Set(said)].map((place) => {
    const cited = findPlace(place, keys);
    const [meant, ...others] = cited.isExact ? [] : ids.filter((id) => isSaidAlone(place, id, article));
    return meant !== undefined && others.length === 0 ? findPlace(meant, keys) : amongThose(cited, ids);
  });
}

/** Whether a place may be a point of an id that is said by itself, "Delete paragraph (b)" of `"4(1)(b)"`: read as `"4(b)"`. */
const isSaidAlone = (place: string, id: string, article = ""): boolean =>
  article !== "" && place === article + (/\([^()]*\)$/u.exec(id)?.[0] ?? "");

/** Of several of one number the one that is, is around or stands in any of the provisions at hand. */
function amongThose<Found extends NamedProvision>(
  cited: CitedProvision<Found>,
  ids: readonly string[],
): CitedProvision<Found> {
  const [meant, ...others] = cited.among.filter(({ id }) =>
    ids.some((own) => isSameId(own, id) || own.startsWith(`${id}(`) || id.startsWith(`${own}(`)),
  );
  return meant && others.length === 0 ? { ...cited, provision: meant, among: [] } : cited;
}

function joinPoints(places: readonly NamedPlace[], article: string): readonly NamedPlace[] {
  const named: NamedPlace[] = [];
  let around: NamedPlace = { place: article, isWhole: true, isOther: false };
  for (const one of places) {
    if (one.isWhole) {
      named.push(one);
      around = one;
    } else {
      if (named.at(-1) === around) named.pop();
      const isOther = one.isOther || around.isOther;
      named.push({ place: around.place + one.place, isWhole: false, isOther });
    }
  }
  return named;
}

const nowhere = (place: string): CitedProvision<never> => ({
  place,
  provision: undefined,
  isExact: false,
  among: [],
});
