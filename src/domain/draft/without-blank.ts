import type { DraftParagraph, PassagesLeftOut } from "./draft-paragraph";

/** What was left out with a whole paragraph is counted in the one above it, or, at the beginning, below it. */
export function withoutBlank(paragraphs: readonly DraftParagraph[]): readonly DraftParagraph[] {
  const kept: DraftParagraph[] = [];
  let above: PassagesLeftOut | undefined;
  for (const paragraph of paragraphs) {
    const last = kept.at(-1);
    if (paragraph.text !== "") {
      kept.push(above ? { ...paragraph, leftOut: sum(above, paragraph.leftOut) } : paragraph);
      above = undefined;
    } else if (last) kept[kept.length - 1] = { ...last, leftOut: sum(paragraph.leftOut, last.leftOut) };
    else above = sum(above, paragraph.leftOut);
  }
  return kept;
}

const sum = (one: PassagesLeftOut | undefined, other: PassagesLeftOut | undefined): PassagesLeftOut => ({
  struck: (one?.struck ?? 0) + (other?.struck ?? 0),
  hidden: (one?.hidden ?? 0) + (other?.hidden ?? 0),
});
