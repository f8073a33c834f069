import { countInEnglish as count } from "../../words/count-in-english";
import type { ConsultationsWords } from "./consultations-words";

export const en: ConsultationsWords = {
  title: "Consultations",
  held: (held, asked) =>
    held < asked
      ? `${held} of ${asked} held. The assignment asks for at least ${asked}.`
      : `${held} held${asked === 0 ? "; the assignment asks for none" : `, of at least ${asked} that the assignment asks for`}.`,
  none: "No consultation is recorded yet. Begin one when the meeting begins, and type what is said as it is said.",
  add: "Begin a consultation",
  addHint: "A row with today's date goes on the sheet Consultations; you can change all of it.",
  unnumbered: "No number",
  noDate: "no date",
  said: (remarks, open) => (remarks === 0 ? "No remarks yet" : `${count(remarks, "remark")}, ${open} open`),

  back: "All consultations",
  facts: "About the meeting",
  date: "Date",
  with: "With whom",
  format: "Format",
  attendees: "Attendees",
  summary: "Summary",
  attachments: "Attachments (links)",

  minutes: "Minutes",
  minutesHint: "One page for Word with what stands here: who met, what was said, and what became of it.",
  minutesLanguage: "Language of headings",
  noNames: "Without names: each person gets a pseudonym",
  makeMinutes: "Make the minutes",

  remarks: "Remarks",
  noRemarks: "Nothing has been written down yet.",
  entryHint:
    "Enter saves and opens the next one; Shift+Enter starts a new line. Begin with a number such as G-004 to say which gap it is about. Alt+1 to Alt+5 choose the disposition.",
  gap: "Gap",
  aboutWhole: "About the review as a whole.",
  aboutGap: (gap, headline) => `About ${gap}${headline === "" ? "" : `: ${headline}`}`,
  gapUnknown: (gap) => `The table has no gap ${gap}; it is saved as you typed it.`,
  tooLong: (characters) =>
    `Longer by ${count(characters, "character")} than a cell can hold. Shorten it or share it between two remarks.`,
  change: "Change",
  save: "Save remark",
  saving: (remarks) => `Saving ${count(remarks, "remark")}…`,
  waiting: (remarks) => `${count(remarks, "remark")} not in the workbook yet, kept on this device`,
  saveAgain: "Save again",
};
