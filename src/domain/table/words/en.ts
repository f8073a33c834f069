import type { TableWords } from "./table-words";
import { versionInWords } from "../../text/version-in-words";

const rows = (count: number): string => (count === 1 ? "1 row" : `${count} rows`);

export const en: TableWords = {
  titles: {
    gaps: "Gaps in the draft law that affect children's rights",
    final: "New and alternative text for the draft law, with justification",
    matrix: "Comments matrix: what was said of the gap table and what became of it",
  },
  draft: "Draft law",
  version: (version) => versionInWords(version, "en"),
  draftOf: (date) => `draft of ${date}`,
  preparedFor: (client) => `prepared for ${client}`,
  author: (name) => `author: ${name}`,
  changesMarked: "What changes against the draft is marked as tracked changes: accept or reject them in Word.",
  isPart: (shown, all, status) =>
    `Not the whole table: ${shown} of ${all} ${all === 1 ? "gap" : "gaps"}, those with the status “${status}”.`,
  finalWithoutText: (gaps) => `Final gaps that no new text is written for yet: ${gaps}.`,
  footer: (title, date) => `${title} · ${date}`,
  provision: "Provision",
  absent: "Absent",
  repealed: "To be deleted",
  alternativeTo: (row) => `Alternative to row ${row}; it is justified there.`,
  ofDraft: (citation) => `${citation} of the draft`,
  addedTo: (name) => `Addition: ${name}`,
  onDraft: ({ isCalledDraft, name }) => (isCalledDraft ? `on the draft ${name}` : `on the draft law “${name}”`),
  noRows: "The table holds no rows.",
  alt: {
    gaps: (count) =>
      `Table of ${rows(count)}: in three columns what affects children's rights, what to change, and sources and examples.`,
    final: (count) =>
      `Table of ${rows(count)}: provision of the draft, its text, the new text, the alternative text, and the justification.`,
    matrix: (count) =>
      `Comments matrix of ${rows(count)}: number, who raised it, organisation, gap and column, comment with replies, response, disposition, status.`,
  },
};
