import type { RefreshPlan } from "../../domain/brief/refresh/refresh-plan";

/** Choices were made for a plan, and end with it. */
export const planKey = ({ blocks, newRows }: RefreshPlan): string =>
  [...blocks.map(({ id, state }) => `${id} ${state}`), ...newRows.map(({ gap }) => gap)].join("\n");
