import type { LintRule } from "./lint-rule";
import { eachInstrument } from "./lint-rule";

/** A reader must learn why an instrument may not be relied on. */
export const standingExplained: LintRule = {
  id: "standing-explained",
  summary: "An instrument that is not current says why in its notes.",
  examples: [
    { shows: "A draft with a note.", instruments: [{ standing: "draft", notes: ["Before parliament."] }], finds: [] },
    {
      shows: "A repealed act without one.",
      instruments: [{ id: "lamp-act", standing: "repealed", notes: [] }],
      finds: ["lamp-act: missing note, expected one that says why the instrument is repealed"],
    },
  ],
  check: eachInstrument(({ standing, notes }) => [
    standing !== "current" &&
      notes.length === 0 &&
      `missing note, expected one that says why the instrument is ${standing}`,
  ]),
};
