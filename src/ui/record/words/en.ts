import type { RecordWords } from "./record-words";

export const en: RecordWords = {
  remark: (name) => `Remark ${name}`,
  more: "More about this remark",
  closedBy: (who) => `Closed by ${who}`,
  columns: {
    feedback: "What was said",
    response: "Response",
    change: "What was changed",
    raisedBy: "Raised by",
    organisation: "Organisation",
    gap: "Gap",
    column: "Column",
    assignedTo: "Assigned to",
    due: "Due",
    disposition: "Disposition",
  },
};
