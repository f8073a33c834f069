import { DESCRIBING_BEGINNINGS } from "../lexicon/extra-words";
import { beginsAs, isIn } from "./look";
import type { Reading } from "./look";

/** Whether a word says which protocol or commentary it is: "Optional", "Факультативного". */
export const isDescribing = (reading: Reading, at: number): boolean =>
  isIn(reading, at, "describing") || beginsAs(reading, at, DESCRIBING_BEGINNINGS);
