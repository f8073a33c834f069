import { idKey } from "../gap/id-key";
import { fingerprintOf } from "../review/fingerprint";
import type { Block, Span } from "./brief";
import type { RememberedSection } from "./brief-parts";
import { captionOf } from "./spans";

/** The words of a brief that are bound to nothing: numbers, labels, headings, lists of ids. */
export interface WordsAround {
  /** In the order of the brief, without the words that stand beside a gap's texts. */
  readonly sections: readonly RememberedSection[];
  /** Fingerprints of the words beside each gap's texts, and of the heading that these stand under, by `idKey`. */
  readonly ofGap: ReadonlyMap<string, string>;
}

/**
 * Fingerprints of all that a brief says beside its bound texts, so that a later look can tell what of it would be
 * written otherwise. A refresh changes bound texts only.
 */
export function wordsAround(blocks: readonly Block[]): WordsAround {
  const sections = new Map<string, string[]>();
  const ofGap = new Map<string, string[]>();
  // A figure stands where it leaves least of a page blank, with its note behind it: where that is, is no word of the brief.
  const figures = new Map<string, string[]>();
  let isAtFigure = false;
  let section = "";
  let group = "";
  const add = (spans: readonly Span[]): void => {
    const gap = spans.find(({ bound }) => bound !== undefined && bound.gap !== "")?.bound?.gap;
    const words = spans.map((span) => (span.bound === undefined ? span.text : "")).join("\n");
    if (gap === undefined) push(isAtFigure ? figures : sections, section, words);
    else push(ofGap, idKey(gap), `${group}\n${words}`);
  };
  for (const block of blocks) {
    isAtFigure = isFigure(block) || (isAtFigure && block.kind === "paragraph" && block.style === "note");
    if (block.kind === "heading") {
      if (block.level === 1) section = block.text;
      if (block.level < 3) group = block.level === 1 ? "" : block.text;
      add(block.spans ?? [{ text: block.text }]);
    } else if (block.kind === "box") {
      if (block.title !== "") section = block.title;
      add([{ text: block.title }]);
      for (const { spans } of block.blocks) add(spans);
    } else if (block.kind === "paragraph") add(block.spans);
    else {
      add([captionOf(block), ...block.header].map((text) => ({ text })));
      for (const row of block.rows) add(row.flatMap(({ spans }) => spans));
    }
  }
  return {
    sections: [...sections].map(([name, words]) => ({
      section: name,
      fingerprint: fingerprintOf([...words, ...(figures.get(name) ?? [])]),
    })),
    ofGap: new Map([...ofGap].map(([gap, words]) => [gap, fingerprintOf(words)])),
  };
}

const isFigure = (block: Block): boolean => block.kind === "table" && block.label?.sequence === "figure";

function push(lists: Map<string, string[]>, key: string, word: string): void {
  const known = lists.get(key);
  if (known) known.push(word);
  else lists.set(key, [word]);
}
