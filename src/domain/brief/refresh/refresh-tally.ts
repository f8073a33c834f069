import type { DifferingControl } from "./brief-changes";
import { chosenFor } from "./choices-of";
import { isEdited } from "./refresh-plan";
import type { LinkedBlock, RefreshChoices, RefreshPlan } from "./refresh-plan";

/** What a refresh does, in texts as a person counts them; what says of which day the brief is is none of them. */
export interface RefreshTally {
  /** Texts that get the table's words. */
  readonly taken: number;
  /** Texts that stay as a person wrote them. */
  readonly kept: number;
  /** Texts that are linked no longer. */
  readonly freed: number;
}

/**
 * What becomes of the texts of a brief.
 *
 * @param left controls that did not come out as they were to: their texts are not counted
 */
export function tallyRefresh(
  { blocks }: Pick<RefreshPlan, "blocks">,
  choices: RefreshChoices,
  left: readonly DifferingControl[] = [],
): RefreshTally {
  const ids = new Set(left.map(({ control }) => control));
  const done = blocks.filter(({ controls }) => !controls.some((control) => ids.has(control)));
  const count = (is: (block: LinkedBlock) => boolean): number => done.filter(is).length;
  return {
    taken: count((block) => block.state === "changed" || chosenFor(block, choices) === "take"),
    kept: count((block) => isEdited(block) && chosenFor(block, choices) === "keep"),
    freed: count((block) => chosenFor(block, choices) === "free"),
  };
}
