import { idKey } from "../../gap/id-key";
import { cleanText } from "../../text/clean-text";
import type { Binding, Block } from "../brief";
import { FACT_NAMES } from "../fact-texts";
import type { FactName } from "../fact-texts";
import { spansIn } from "../spans";
import { mayBeEmpty } from "./author-row";
import type { AuthorRows } from "./author-rows";
import type { LinkedText } from "./linked-text";
import type { TitlesOfToday } from "./titles-of-today";

/** Which cell of the workbook a text comes from, as one key. */
export const bindingKey = ({ gap, field }: Binding): string => `${idKey(gap)}\n${field}`;

/**
 * What the table says today, for each value of a brief that it still says anything of.
 *
 * A binding may stand in a brief with several texts, cut to different lengths; those of today go to those of the brief
 * in reading order. A fact comes first, since it stands in the title block. A gap's title and issue are those that were
 * composed for this brief.
 *
 * @returns by value; "" for one that is to be empty: the mark of a draft, and what an ask no longer names
 */
export function textsOfToday(
  texts: readonly LinkedText[],
  facts: Readonly<Record<FactName, string>>,
  blocks: readonly Block[],
  author: AuthorRows,
  titles: TitlesOfToday,
): ReadonlyMap<string, string> {
  const today = new Map<string, string[]>();
  const add = (binding: Binding, said: string): void => {
    const text = cleanText(said);
    if (text === "") return;
    const key = bindingKey(binding);
    const known = today.get(key);
    if (known === undefined) today.set(key, [text]);
    else if (!known.includes(text)) known.push(text);
  };
  for (const field of FACT_NAMES) add({ gap: "", field }, facts[field]);
  for (const { bound, text } of blocks.flatMap(spansIn)) if (bound !== undefined) add(bound, text);
  const used = new Map<string, number>();
  const found = new Map<string, string>();
  for (const { value, binding } of texts) {
    const title = titles.texts.get(value);
    if (title !== undefined) found.set(value, title);
    const standing = author.standingFor(binding);
    if (standing === undefined || title !== undefined || titles.isUnsaid(binding)) continue;
    const key = bindingKey(standing);
    const at = used.get(key) ?? 0;
    used.set(key, at + 1);
    const said = today.get(key);
    const text = said?.[Math.min(at, said.length - 1)];
    if (text !== undefined) found.set(value, text);
    else if (mayBeEmpty(standing)) found.set(value, "");
  }
  return found;
}
