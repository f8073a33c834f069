import { numberOf } from "../provision/number-of";
import { LEVELS } from "./draft-provision";
import type { Level } from "./draft-provision";
import { around } from "./open-provision";
import type { OpenProvision } from "./open-provision";

const HEADINGS: readonly Level[] = LEVELS.slice(0, LEVELS.indexOf("article"));

const isHeading = ({ level, number }: OpenProvision): boolean => HEADINGS.includes(level) && number.text !== "";

/** Tells which headings around a provision its citation names. */
export type HeadingsTold = (provision: OpenProvision) => ReadonlySet<OpenProvision>;

const NONE: ReadonlySet<OpenProvision> = new Set();

/**
 * The headings that tell provisions of one number apart, such as sections that count anew below each Part: the
 * outermost level that tells all of them, else all in which they differ. What is inside such a provision is told by
 * them, too.
 */
export function headingsTold(
  provisions: readonly OpenProvision[],
  ids: ReadonlyMap<OpenProvision, string>,
): HeadingsTold {
  const alike = new Map<string, OpenProvision[]>();
  for (const provision of provisions) {
    if (provision.number.text === "") continue;
    const { level, number } = provision;
    const name = isHeading(provision) ? `${level} ${number.text}` : numberOf(ids.get(provision) ?? "");
    const known = alike.get(name);
    if (known) known.push(provision);
    else alike.set(name, [provision]);
  }
  const told = new Map<OpenProvision, ReadonlySet<OpenProvision>>();
  for (const group of alike.values()) if (group.length > 1) tellApart(group, told);
  return (provision) => {
    if (told.size === 0) return NONE;
    const named = isHeading(provision) ? [provision] : [...around(provision)].filter((one) => !isHeading(one));
    return new Set(named.flatMap((one) => [...(told.get(one) ?? NONE)]));
  };
}

function tellApart(group: readonly OpenProvision[], told: Map<OpenProvision, ReadonlySet<OpenProvision>>): void {
  const headings = group.map(headingsOf);
  const numbers = (level: Level): number => new Set(headings.map((levels) => levels.get(level)?.number.text)).size;
  const enough = HEADINGS.find((level) => numbers(level) === group.length);
  const levels = enough === undefined ? HEADINGS.filter((level) => numbers(level) > 1) : [enough];
  group.forEach((one, at) => told.set(one, new Set(levels.flatMap((level) => headings[at]?.get(level) ?? []))));
}

/** The numbered headings around a provision, by their level. */
const headingsOf = ({ parent }: OpenProvision): ReadonlyMap<Level, OpenProvision> =>
  new Map([...around(parent)].filter(isHeading).map((one) => [one.level, one]));
