import { countInEnglish as count } from "../../words/count-in-english";
import type { AmendmentsWords } from "./amendments-words";

export const en: AmendmentsWords = {
  title: "Final text",
  choose: "Choose a gap here, or select its row in Excel.",
  amendmentsOf: (number) => count(number, "amendment"),
  none: "No final text yet",
  toGap: "To the gap",
  withdrawn: "This gap is withdrawn: its final text goes into no table.",
  gapSays: "What the gap says",
  name: (amendment, provision) => `${amendment} · ${provision}`,
  newProvision: "new provision",
  kind: "Kind of change",
  draftText: "Text of the draft",
  newText: "New text",
  alternativeText: "Alternative text",
  justification: "Justification",

  begin: "Begin the final text",
  beginHint:
    "A row with the draft's text, a first new text and, as justification, the issue and the norms of the gap goes below the final table. Go through every word of it.",
  beginWith: "The new text begins with",
  beginnings: { solution: "the solution of the gap", draft: "the text of the draft", nothing: "nothing" },
  beginFor: (provision) => `Begin for ${provision}`,
  beginAll: (number) => `Begin for all ${number}`,
  beginNew: "Begin a new provision",
  unknown: (provisions) => `Not on the Provisions sheet: ${provisions}. Correct it in the gap, or import the draft.`,

  changes: (text) => `${text}: changes to the draft`,
  legend: "Struck through: goes. Underlined twice: comes.",
  same: "It says the same as the draft.",
  allNew: "All of it is new: the draft has no text here.",
  gone: "The draft's text goes and nothing comes in its place.",
};
