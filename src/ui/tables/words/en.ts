import type { TablesScreenWords } from "./tables-screen-words";

const rows = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

const HELD = {
  gaps: ["gap", "gaps"],
  final: ["amendment", "amendments"],
  comparative: ["row", "rows"],
  matrix: ["remark", "remarks"],
} as const;

export const en: TablesScreenWords = {
  title: "Tables for the ministry",
  intro: "A table as a Word document, for people who don't open the workbook. The workbook is not changed.",
  form: "Table",
  forms: { gaps: "Gap table", final: "Final table", comparative: "Comparative table", matrix: "Comments matrix" },
  about: {
    gaps: "The three columns, with the article named in each row and the instruments cited below.",
    final: "Provision by provision: the draft's text, the new text, the alternative, the justification.",
    comparative:
      "In the order of the draft. For Kazakhstan the six columns of its parliament, headed in Russian and Kazakh, the last one left to the committee; for other countries three columns.",
    matrix: "Every remark with its replies, the response, the disposition and where it stands; totals by reviewer.",
  },
  language: "Language",
  languageHint: "Of the headings; your texts stay as they are.",
  status: "Rows",
  anyStatus: "All but withdrawn",
  redline: "Mark what changes against the draft",
  redlineHint: "As tracked changes of Word, which can be accepted or rejected one by one.",
  noRedline: "This table has no new text to mark.",
  holds: (form, count) => `It will hold ${rows(count, HELD[form][0], HELD[form][1])}.`,
  withdrawn: (count) => `${rows(count, "withdrawn gap is", "withdrawn gaps are")} left out.`,
  otherStatus: (count) =>
    `${rows(count, "gap has", "gaps have")} another status and ${count === 1 ? "is" : "are"} left out.`,
  make: "Make the table",
  making: "Writing the table…",
  online: "To OneDrive",
  signedInAs: (name) => `As ${name}, always as a new file.`,
  signInFirst: "To save it there, sign in first.",
  toSharing: "Open Sharing",
  saveMine: "Save to my OneDrive",
  saveBeside: "Save beside the workbook",
  copy: "A copy of the workbook",
  copyLead:
    "An Excel workbook with the texts alone, for people outside: no links, no comments, and nothing of who worked on it. It says so on its first sheet.",
  leavesOut: (lines) => `What it leaves out (${lines})`,
  namesStay:
    "These names or addresses stand in texts and stay there. Change them in the workbook if they are not to go out:",
  makeCopy: "Make the copy",
  programs: "For another program",
  programsLead: "The amendments as Akoma Ntoso (.xml), which a parliament's system reads, or the whole review as JSON.",
  onlyFinal: "Only gaps with the status “Final”",
  makeAkn: "As Akoma Ntoso",
  makeJson: "As JSON",
  noAmendments: "Akoma Ntoso needs final text: there is none in the review yet.",
  after: "And then",
  afterSteps: [
    "Open it in Word and read it as the ministry will.",
    "It is not linked to the workbook: correct a text in the table there, then make it anew.",
    "Tracked changes bear the author's name from the first sheet.",
  ],
};
