import type { LintProblem, LintRule } from "./lint-rule";

/** Whoever cites an old text is led to the one that counts. */
export const successorCurrent: LintRule = {
  id: "successor-current",
  summary:
    "supersededBy is the id of a current instrument, and stands only where the instrument is not current; what is superseded has one.",
  examples: [
    {
      shows: "An old text and its successor.",
      instruments: [{ id: "old-act", standing: "superseded", supersededBy: "new-act" }, { id: "new-act" }],
      finds: [],
    },
    {
      shows: "A successor that is none.",
      instruments: [
        { id: "old-act", standing: "superseded", supersededBy: "new-act" },
        { id: "new-act", standing: "superseded" },
        { id: "lost-act", standing: "repealed", supersededBy: "no-act" },
        { id: "good-act", supersededBy: "old-act" },
      ],
      finds: [
        "old-act: unexpected successor new-act, which is superseded, expected an instrument that is current",
        "new-act: missing supersededBy, expected the id of the instrument to cite instead",
        "lost-act: unexpected successor no-act, expected the id of an instrument of the catalogue",
        "good-act: unexpected successor old-act of an instrument that is current, expected another standing or no supersededBy",
      ],
    },
  ],
  check: (instruments) => {
    const byId = new Map(instruments.map((instrument) => [instrument.id, instrument]));
    return instruments.flatMap(({ id, standing, supersededBy }): readonly LintProblem[] => {
      const found = (message: string): readonly LintProblem[] => [{ instrument: id, message }];
      if (supersededBy === undefined)
        return standing === "superseded"
          ? found("missing supersededBy, expected the id of the instrument to cite instead")
          : [];
      const next = byId.get(supersededBy);
      if (standing === "current")
        return found(
          `unexpected successor ${supersededBy} of an instrument that is current, expected another standing or no supersededBy`,
        );
      if (!next)
        return found(`unexpected successor ${supersededBy}, expected the id of an instrument of the catalogue`);
      return next.standing === "current"
        ? []
        : found(
            `unexpected successor ${supersededBy}, which is ${next.standing}, expected an instrument that is current`,
          );
    });
  },
};
