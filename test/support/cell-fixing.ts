import type { Fixable, FixPreview } from "../../src/app/session/session-state";
import type { CellFixing } from "../../src/ui/citations/cell-fixing";

/** What the pane would show of a change before it is written. */
export const toPreview = ({ place, rowId, message, fix }: Fixable): FixPreview => ({
  place,
  rowId,
  message,
  base: fix?.before ?? "",
  edit: { table: "Gaps", row: place.row, header: "Sources", before: fix?.before ?? "", after: fix?.after ?? "" },
});

/** Fixing that shows every change and writes none, in an English review of Kazakhstan. */
export const cellFixing = (some: Partial<CellFixing> = {}): CellFixing => ({
  language: "en",
  jurisdiction: "KZ",
  preview: (fixables) => fixables.map(toPreview),
  previewNormalised: jest.fn(async () => ({ fixes: [], left: [] })),
  onApply: jest.fn(),
  ...some,
});
