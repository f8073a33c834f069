import { mayBeEmpty } from "./author-row";
import { EDITED_CHOICES, isEdited } from "./refresh-plan";
import type { EditedChoice, LinkedBlock, RefreshChoices, RefreshPlan } from "./refresh-plan";

/** What a person may choose for a text; nothing where they are not asked. What the table doesn't say can't be taken from it. */
export function choicesOf(block: LinkedBlock): readonly EditedChoice[] {
  if (block.state === "gone") return WITHOUT_TABLE;
  if (!isEdited(block)) return [];
  return block.now === "" && !mayBeEmpty(block.binding) ? WITHOUT_TABLE : EDITED_CHOICES;
}

const WITHOUT_TABLE: readonly EditedChoice[] = ["keep", "free"];

/**
 * What becomes of a text: what was chosen for it, or for all that were edited. Undefined where nobody is asked, and for
 * one that the table no longer says as long as a person said nothing of it by name.
 */
export function chosenFor(block: LinkedBlock, { blocks, edited }: RefreshChoices): EditedChoice | undefined {
  const offered = choicesOf(block);
  const chosen = blocks.get(block.id) ?? (isEdited(block) ? edited : undefined);
  return chosen === undefined || offered.includes(chosen) ? chosen : isEdited(block) ? "keep" : undefined;
}

/** By itself a refresh keeps texts that were edited, and places new rows unless the brief has them by another id. */
export function usualChoices({ newRows }: Pick<RefreshPlan, "newRows">): RefreshChoices {
  const renamed = new Set(newRows.filter(({ formerly }) => formerly !== undefined).map(({ gap }) => gap));
  return { blocks: new Map(), edited: "keep", places: (gap) => !renamed.has(gap) };
}
