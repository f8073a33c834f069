import type { TableName } from "../../../domain/review/tables";
import type { StyleName } from "./cell-styles";

/** How a column of a new workbook looks. */
export interface ColumnLayout {
  /** In characters of the body font, as Excel counts. */
  readonly width: number;
  readonly style: StyleName;
  /** Part of the collapsed outline group. */
  readonly grouped?: true;
}

const column = (width: number, style: StyleName = "text"): ColumnLayout => ({ width, style });
const grouped = (width: number, style: StyleName = "text"): ColumnLayout => ({ width, style, grouped: true });

/** Layout of every column by its key, in the order of the tables. */
export const COLUMN_LAYOUTS: Readonly<Record<TableName, Readonly<Record<string, ColumnLayout>>>> = {
  Review: { key: column(29, "label"), value: column(48, "value") },
  Gaps: {
    id: column(9, "id"),
    issue: column(50),
    solution: column(50),
    sources: column(40),
    headline: grouped(34),
    provisions: grouped(14, "reference"),
    aspects: grouped(34),
    priority: grouped(14),
    status: grouped(19),
    fingerprint: grouped(15, "fingerprint"),
  },
  Provisions: {
    id: column(12, "id"),
    citation: column(30),
    heading: column(34),
    text: column(82),
    fingerprint: grouped(15, "fingerprint"),
  },
  Amendments: {
    id: column(9, "id"),
    gap: column(13, "reference"),
    provision: column(13, "reference"),
    draftText: column(38),
    newText: column(46),
    alternativeText: column(38),
    justification: column(46),
  },
  Aspects: {
    aspect: column(34),
    question: column(50),
    gaps: column(15, "count"),
    positiveEffects: column(44),
    noGapReason: column(44),
  },
  Documents: {
    document: column(44),
    required: column(14),
    citedAs: column(52, "aside"),
    parts: column(13, "count"),
    citedIn: column(14, "count"),
    notCitedReason: column(48),
  },
  // Both tables stand on one sheet: the first begins a column further right, so that like stands over like.
  Consultations: {
    id: column(17, "id"),
    date: column(14, "date"),
    with: column(25),
    format: column(15),
    attendees: column(24),
    summary: column(48),
  },
  Feedback: {
    id: column(9, "id"),
    raisedBy: column(17),
    date: column(14, "date"),
    source: column(25),
    gap: column(15, "reference"),
    column: column(24),
    feedback: column(48),
    disposition: column(18),
    response: column(48),
    closedBy: column(17),
    thread: grouped(20, "fingerprint"),
  },
  Waivers: {
    rule: column(30, "reference"),
    gap: column(13, "reference"),
    about: column(34),
    reason: column(76),
    by: column(24),
    date: column(14, "date"),
  },
  Rounds: {
    round: column(10, "id"),
    date: column(14, "date"),
    label: column(26),
    gap: column(13, "reference"),
    issue: column(44),
    solution: column(44),
    sources: column(36),
    fingerprint: column(15, "fingerprint"),
  },
};
