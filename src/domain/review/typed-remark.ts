import { idKey } from "../gap/id-key";
import type { Gap } from "../gap/gap";
import type { Disposition } from "./consultation";

/** What somebody said in a consultation, as it is typed there. */
export interface TypedRemark {
  readonly feedback: string;
  /** Id of the gap it is about; "" for the review as a whole. */
  readonly gap: string;
  readonly column: "issue" | "solution" | "sources" | "";
  readonly raisedBy: string;
  readonly disposition: Disposition;
}

/** The gap that a remark begins with, e.g. `"G-004: …"` or `"g4 …"`, and the rest; no gap where the review has none of that number. */
export function namedGap(
  typed: string,
  gaps: readonly Gap[],
): { readonly gap: string | undefined; readonly text: string } {
  const [whole = "", id = ""] = /^\s*(\p{L}{1,3}[-‐-―]?\d{1,6})(?:[:.,)]\s*|\s+)/u.exec(typed) ?? [];
  const gap = id === "" ? undefined : gapNamed(id, gaps);
  return gap ? { gap: gap.id, text: typed.slice(whole.length) } : { gap: undefined, text: typed };
}

/** The gap of an id as a person types it in haste: without its dash or its zeros. Undefined for none, or several. */
export function gapNamed(id: string, gaps: readonly Gap[]): Gap | undefined {
  const key = hasty(id);
  const [gap, other] = key === "" ? [] : gaps.filter((one) => hasty(one.id) === key);
  return other ? undefined : gap;
}

const hasty = (id: string): string => idKey(id).replace(/^(\p{L}*)-?0*(?=\d)/u, "$1");
