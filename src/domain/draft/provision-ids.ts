import { around, isSaidIn } from "./open-provision";
import type { OpenProvision } from "./open-provision";

/** Levels that are one number after another in an id: `"14(2)(3)"`. */
const isInside = ({ level, spec }: OpenProvision): boolean =>
  level === "point" || level === "subpoint" || spec.where === "schedule";

/**
 * Ids for provisions, no two the same: articles by their number, what is inside them with theirs in brackets, other
 * levels with their name: `"chapter 2"`. A number that stands twice gets `[2]` behind it.
 */
export function provisionIds(provisions: readonly OpenProvision[]): ReadonlyMap<OpenProvision, string> {
  const ids = new Map<OpenProvision, string>();
  const used = new Map<string, number>();
  for (const provision of provisions) {
    const wanted = plainId(provision, ids);
    const times = (used.get(wanted) ?? 0) + 1;
    used.set(wanted, times);
    ids.set(provision, times === 1 ? wanted : `${wanted}[${times}]`);
  }
  return ids;
}

function plainId(provision: OpenProvision, ids: ReadonlyMap<OpenProvision, string>): string {
  const { level, number, parent } = provision;
  const owner = [...around(parent)].find(
    (one) => ["article", "point", "subpoint", "schedule", "recital"].includes(one.level) && !isSaidIn(one, provision),
  );
  const outer = owner === undefined ? "" : (ids.get(owner) ?? "");
  if (level === "indent") return `${outer} indent ${provision.place}`.trim();
  if (isInside(provision)) return outer === "" ? number.text : `${outer}(${number.text})`;
  if (level === "article") return owner === undefined ? number.text : `${outer} article ${number.text}`;
  const named = number.text === "" ? level : `${level} ${number.text}`;
  if (provision.spec.through || level === "schedule" || level === "recital") return named;
  const above = [...around(parent)].find((one) => one.spec.titled && one.number.text !== "");
  return above === undefined ? named : `${ids.get(above) ?? ""} ${named}`;
}
