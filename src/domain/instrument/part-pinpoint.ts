import type { Pinpoint } from "./pinpoint";
import type { Part } from "./instrument";

/** Where a part is, as a pinpoint; undefined for a part without a number. `"recital 38"` has the kind `"recital"`. */
export function partPinpoint({ ref, to }: Pick<Part, "ref" | "to">): Pinpoint | undefined {
  if (ref === null) return undefined;
  const [, kind, number = ref] = /^(.+) (\S+)$/.exec(ref) ?? [];
  return { ...(kind && { kind }), path: toPath(number), ...(to !== undefined && { to: toPath(to) }) };
}

const toPath = (number: string): readonly string[] => number.split(/[()]+/).filter((step) => step !== "");
