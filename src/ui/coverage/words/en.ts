import type { CoverageWords } from "./coverage-words";

export const en: CoverageWords = {
  title: "Coverage",
  intro: "How many gaps of each aspect cite each guiding document. Withdrawn gaps do not count.",
  counting: "Counting…",
  table: "Aspects by guiding documents",
  aspect: "Aspect",
  gaps: "Gaps",
  allGaps: "All gaps",
  holeMark: "hole",

  holes: (count) => (count === 1 ? "1 hole" : `${count} holes`),
  noHoles: "No holes: every aspect has a gap or a reason, and every document is cited or explained.",
  noGap: (aspect) => `No gap under “${aspect}”, and no reason why not.`,
  notCited: (document) => `“${document}” is cited nowhere, and no reason is given.`,
  noDocument: (aspect, gaps) => `Under “${aspect}” no guiding document is cited (${gaps}).`,

  suggestions: "Suggestions",
  suggestionsFor: (name) => `Suggestions: ${name}`,
  open: "Open",
  openDocument: (name) => `Open ${name}`,
  goTo: "Go to its row",
  notApplicable: "Not applicable…",
  notApplicableFor: (name) => `Not applicable: ${name}`,
  reason: "Why is it not applicable?",
  reasonHint: "Your reason goes into the workbook, where the client reads it.",
  give: "Note the reason",
  cancel: "Cancel",
};
