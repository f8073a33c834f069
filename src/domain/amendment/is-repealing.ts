import type { Amendment } from "./amendment";

/** Whether an amendment takes a provision out and puts nothing in its place. */
export const isRepealing = ({ kind, newText }: Pick<Amendment, "kind" | "newText">): boolean =>
  kind === "repeal" && newText.trim() === "";
