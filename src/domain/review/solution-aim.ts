import type { SolutionAim } from "../amendment/start-amendment";
import type { ResolvedCitation } from "../citation/citation";
import { isSameId } from "../gap/id-key";
import { provisionsNamed } from "../lookup/provisions-named";
import { draftTexts } from "../provision/draft-texts";
import type { Provision } from "../provision/provision";
import { quotations } from "../text/quotations";

/** What a solution is aimed at: everything is read beside its quotations and the places of other acts. */
export interface AimedSolution {
  readonly solution: string;
  /** Ids of the provisions that are to be changed for it. */
  readonly ids: readonly string[];
  readonly provisions: readonly Provision[];
  readonly citationsIn: (text: string) => readonly ResolvedCitation[];
}

/**
 * What a solution aims at: a replacement at the one provision it names, repeals at each of them, an addition at the one
 * that what it names is, or is to stand in. Where it names none, it aims at the only provision there is, if it is.
 */
export function solutionAim({ solution, ids, provisions, citationsIn }: AimedSolution): SolutionAim {
  const frame = withoutOtherActs(withoutQuotations(solution), citationsIn);
  const named = provisionsNamed(frame, provisions, articleOf(ids));
  const places = named.map(({ provision, isExact }) => (isExact ? provision?.id : undefined));
  const hosts = hostsOf(new Set(named.flatMap(({ provision }) => provision?.id ?? [])), ids, provisions);
  return (act, provision) => {
    if (named.length === 0) return ids.length < 2 && act !== "repeal";
    if (provision === undefined) return act === "insertion";
    const aims = act === "insertion" ? hosts : places;
    return (act === "repeal" || aims.length === 1) && aims.some((id) => id !== undefined && isSameId(id, provision));
  };
}

/** What an addition to a place stands beside: the place, or what of those to be changed is inside of it. */
function hostsOf(
  named: ReadonlySet<string>,
  ids: readonly string[],
  provisions: readonly Provision[],
): readonly string[] {
  const [place, ...others] = named;
  if (place === undefined || others.length > 0) return [];
  if (ids.some((id) => isSameId(id, place))) return [place];
  const inside = draftTexts(provisions).insideOf(place);
  return ids.filter((id) => inside.some((one) => isSameId(one.id, id)));
}

/** The article that all ids are of, so that "paragraph 2" alone is one of it. */
function articleOf(ids: readonly string[]): string | undefined {
  const [article, ...others] = new Set(ids.map((id) => id.replace(/\s*\(.*$/su, "")));
  return others.length === 0 ? article : undefined;
}

const withoutQuotations = (text: string): string => without(text, quotations(text));

const withoutOtherActs = (text: string, citationsIn: AimedSolution["citationsIn"]): string =>
  without(
    text,
    citationsIn(text).filter(({ name, instrument }) => name !== "" && instrument !== undefined),
  );

/** A text with nothing but a mark in place of each of some pieces, so that what was around them is not read as one. */
function without(text: string, pieces: readonly { readonly start: number; readonly end: number }[]): string {
  let rest = "";
  let at = 0;
  for (const { start, end } of pieces) {
    rest += `${text.slice(at, start)}…`;
    at = end;
  }
  return rest + text.slice(at);
}
