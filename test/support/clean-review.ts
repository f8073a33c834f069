import { createReviewWorkbook } from "../../src/adapters/xlsx/create/create-review-workbook";
import { emptyReview } from "../../src/adapters/xlsx/create/workbook-content";
import type { RowContent, WorkbookContent } from "../../src/adapters/xlsx/create/workbook-content";
import { kazakhstanDigitalCode } from "../../src/domain/profile/kazakhstan-digital-code";

const start = emptyReview({
  language: "en",
  jurisdiction: "KZ",
  profile: kazakhstanDigitalCode,
  catalogueVersion: "test",
});

const withReason = (rows: readonly RowContent[] | undefined, column: string): readonly RowContent[] =>
  (rows ?? []).map((row) => ({ ...row, [column]: "Looked at and left out of this small review on purpose." }));

/** A small review in which nothing is wrong: one gap, and a reason for all that it does not cover. */
export const cleanReview: WorkbookContent = {
  ...start,
  details: {
    ...start.details,
    draftTitle: "Training Draft",
    draftVersion: "2",
    draftDate: "2026-09-15",
    author: "L. Consultant",
    client: "UNICEF",
  },
  rows: {
    ...start.rows,
    Gaps: [
      {
        id: "G-001",
        headline: "No age is set for consent",
        issue: "A girl or boy of any age may consent to the use of personal data, without words fit for a child.",
        solution: "Set an age of consent, and require information that a child of that age understands.",
        sources: "CRC, art. 16; GC25, paras. 67-78; GDPR, art. 8(1)",
        provisions: "5(1)",
        aspects: "Data protection and privacy",
        priority: "High",
        status: "Draft",
      },
    ],
    Provisions: [
      { id: "5(1)", citation: "Article 5, paragraph 1", heading: "Consent", text: "A user consents by any act." },
    ],
    Aspects: withReason(start.rows.Aspects, "noGapReason"),
    Documents: withReason(start.rows.Documents, "notCitedReason"),
    Consultations: ["C-01", "C-02"].map((id, i) => ({
      id,
      date: `2026-10-0${i + 1}`,
      with: "The ministry's working group",
      format: "Meeting",
      attendees: "Six",
      summary: "The table was gone through row by row.",
    })),
    Feedback: ["C-01", "C-02"].map((source, i) => ({
      id: `F-0${i + 1}`,
      raisedBy: "The ministry",
      date: `2026-10-0${i + 1}`,
      source,
      gap: "G-001",
      column: "",
      feedback: "The age should be the one the civil code knows.",
      disposition: "Accepted",
      response: "Taken up in the proposal.",
      closedBy: "The ministry",
      closedHow: "at the meeting",
      closedOn: `2026-10-0${i + 1}`,
    })),
  },
};

export const cleanWorkbook = (changes: Partial<WorkbookContent["rows"]> = {}): Uint8Array =>
  createReviewWorkbook({ ...cleanReview, rows: { ...cleanReview.rows, ...changes } });
