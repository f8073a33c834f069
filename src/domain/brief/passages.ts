import { toEnclosure } from "../text/enclosure";
import { isListItem, itemStarts } from "../text/list-mark";
import { sentencesOf } from "../text/sentences";

/** A sentence of a cell, or an item of a list in it. */
export interface Passage {
  readonly text: string;
  /** Which sentence it is, or is part of, counted from 0: items may share one. */
  readonly sentence: number;
  readonly isItem: boolean;
}

/** The sentences of a text with its bullets, and the items of its lists: lines of their own, or parts with numbers. */
export function passagesOf(text: string): readonly Passage[] {
  const passages: Passage[] = [];
  for (const [sentence, said] of sentencesOf(text).entries())
    for (const part of withItemsApart(said)) {
      const isNext = passages.at(-1)?.text.endsWith(";") ?? false;
      passages.push({ text: part, sentence, isItem: isNext || part.endsWith(";") || isListItem(part) });
    }
  return passages;
}

/** A list in a quotation or a bracket stays in one. */
function withItemsApart(sentence: string): readonly string[] {
  const isEnclosed = toEnclosure(sentence);
  const starts = [0, ...itemStarts(sentence).filter((at) => !isEnclosed(at))];
  return starts.map((start, at) => sentence.slice(start, starts[at + 1]).trim());
}
