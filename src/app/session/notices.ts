import type { Notice } from "./session-state";

/** Apart from what carries out actions, which comes with the first of them. */
export const problem = (text: string): Notice => ({ kind: "problem", text });

export const done = (text: string, undo?: string): Notice => ({ kind: "done", text, ...(undo && { undo }) });
