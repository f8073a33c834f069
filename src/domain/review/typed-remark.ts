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

/**
 * The gap that a remark begins with, e.g. `"G-004: …"`, `"g4 …"` or `"«G-004» …"`, and the rest.
 *
 * @returns as `gap` the id in the review; where the review has no such number, though it is written as its numbers are,
 * the number as it was typed, with the whole remark as `text`: it must not be taken for another gap's. Undefined where
 * the remark begins otherwise. A number alone says nothing yet, and leaves no `text`.
 */
export function namedGap(
  typed: string,
  gaps: readonly Gap[],
): { readonly gap: string | undefined; readonly text: string } {
  const [whole = "", id = ""] = BEGINS_WITH_NUMBER.exec(typed) ?? [];
  const gap = id === "" ? undefined : gapNamed(id, gaps);
  const isLikeOurs = gap !== undefined || (id !== "" && gaps.some((one) => lettersOf(one.id) === lettersOf(id)));
  if (!isLikeOurs) return { gap: undefined, text: typed };
  const text = typed.slice(whole.length);
  if (text.trim() === "") return { gap: gap?.id, text: "" };
  return gap ? { gap: gap.id, text } : { gap: id, text: typed };
}

/** Letters and digits, perhaps in quotation marks or brackets or behind a number sign, as people write them. */
const BEGINS_WITH_NUMBER = /^\s*(?:[«“"([]|[№#]\s*)?(\p{L}{1,3}[-‐-―]?\d{1,6})(?![\p{L}\d])(?:[»”")\]:.,]+\s*|\s+|$)/u;

/** The gap of an id as a person types it in haste: without its dash or its zeros. Undefined for none, or several. */
export function gapNamed(id: string, gaps: readonly Gap[]): Gap | undefined {
  const key = hasty(id);
  const [gap, other] = key === "" ? [] : gaps.filter((one) => hasty(one.id) === key);
  return other ? undefined : gap;
}

/** On a Russian or Kazakh keyboard, G is typed as Г. */
const hasty = (id: string): string =>
  idKey(id)
    .replace(/^(\p{L}*)-?0*(?=\d)/u, "$1")
    .replace(/^Г(?=\d)/u, "G");

const lettersOf = (id: string): string => hasty(id).replace(/\d.*$/su, "");
