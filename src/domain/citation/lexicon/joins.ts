import type { JoinKind } from "../grammar/grammar";

export const JOIN_KINDS: readonly JoinKind[] = ["and", "of", "in", "with", "to", "see", "cf"];
