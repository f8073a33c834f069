import { isEdited } from "../../domain/brief/refresh/refresh-plan";
import type { EditedChoice, RefreshPlan } from "../../domain/brief/refresh/refresh-plan";

/**
 * How many texts a refresh would write or decide about: those changed in the table, and those a person edited. That one
 * is kept is remembered too, but only where the table moved on or something else was chosen is there anything to do.
 */
export const countWrites = (plan: RefreshPlan, choices: ReadonlyMap<string, EditedChoice>): number =>
  plan.blocks.filter(
    (block) =>
      block.state === "changed" ||
      block.state === "both" ||
      (isEdited(block) && (choices.get(block.id) ?? "keep") !== "keep"),
  ).length;
