import { chosenFor } from "../../domain/brief/refresh/choices-of";
import type { RefreshChoices, RefreshPlan } from "../../domain/brief/refresh/refresh-plan";

/**
 * How many texts a refresh would write or decide about: those changed in the table, and those a person is asked about.
 * That an edited one is kept is remembered too, but only where the table moved on or something else was chosen is there
 * anything to do.
 */
export const countWrites = (plan: RefreshPlan, choices: RefreshChoices): number =>
  plan.blocks.filter((block) => {
    const choice = chosenFor(block, choices);
    if (block.state === "changed" || block.state === "both") return true;
    return choice !== undefined && (block.state === "gone" || choice !== "keep");
  }).length;
