import { idKey } from "../gap/id-key";
import type { Gap } from "../gap/gap";
import { splitValues } from "../text/split-values";
import type { Disposition } from "./consultation";

/** What somebody said in a consultation, as it is typed there. */
export interface TypedRemark {
  readonly feedback: string;
  /** Id of the gap it is about, of several as the sheet holds them; "" for the review as a whole. */
  readonly gap: string;
  readonly column: "issue" | "solution" | "sources" | "";
  readonly raisedBy: string;
  readonly disposition: Disposition;
}

/**
 * The gaps that a remark begins with, e.g. `"G-004: …"`, `"g4 …"`, `"«G-004» …"` or `"G-004, G-011: …"`, and the rest.
 *
 * @returns as `gap` the ids in the review, as the sheet holds several; where the review has no such number, though it is
 * written as its numbers are, the numbers as they were typed, with the whole remark as `text`: it must not be taken for
 * another gap's. Undefined where the remark begins otherwise. Numbers alone say nothing yet, and leave no `text`.
 */
export function namedGap(
  typed: string,
  gaps: readonly Gap[],
): { readonly gap: string | undefined; readonly text: string } {
  const named: GapTyped[] = [];
  let behind = typed;
  for (let rest = typed; ; rest = behind.replace(AND, "")) {
    const [whole = "", id = ""] = NUMBER.exec(rest) ?? [];
    const after = rest.slice(whole.length);
    if (id === "" || !isLikeOurs(id, gaps) || !(AND.test(after) || END.test(after))) break;
    named.push(...gapsTyped(id, gaps));
    behind = after;
    if (!AND.test(after)) break;
  }
  if (named.length === 0) return { gap: undefined, text: typed };
  const isKnown = named.every(({ gap }) => gap !== undefined);
  const gap = idsOf(named);
  const text = behind.replace(END, "");
  if (text.trim() === "") return { gap: isKnown ? gap : undefined, text: "" };
  return isKnown ? { gap, text } : { gap, text: typed };
}

/** Letters and digits, perhaps in quotation marks or brackets or behind a number sign, as people write them. */
const NUMBER = /^\s*(?:[«“"([]|[№#]\s*)?(\p{L}{1,3}[-‐-―]?\d{1,6})(?![\p{L}\d])/u;
/** What parts a number from what is said. */
const END = /^(?:[»”")\]:.,]+\s*|\s+|$)/u;
/** What leads to another number. */
const AND = /^[»”")\]]*(?:\s*[,;&]\s*|\s+(?:and|и|және)\s+)/iu;

const isLikeOurs = (id: string, gaps: readonly Gap[]): boolean =>
  gapNamed(id, gaps) !== undefined || gaps.some((one) => lettersOf(one.id) === lettersOf(id));

/** A number as a person types it, with the gap of the review that it is; undefined where there is none. */
export interface GapTyped {
  readonly id: string;
  readonly gap: Gap | undefined;
}

/** The gaps that a person types into a field: one, or several with commas or semicolons between. */
export function gapsTyped(typed: string, gaps: readonly Gap[]): readonly GapTyped[] {
  const only = gapNamed(typed, gaps);
  if (only) return [{ id: only.id, gap: only }];
  return splitValues(typed.replace(/,/gu, ";")).map((part) => {
    const gap = gapNamed(part, gaps);
    return { id: gap?.id ?? part, gap };
  });
}

/** As a cell holds them. */
export const idsOf = (typed: readonly GapTyped[]): string => [...new Set(typed.map(({ id }) => id))].join("; ");

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
