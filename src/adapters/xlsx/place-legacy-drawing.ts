import type { Package } from "../opc/package";
import { elementIn } from "../opc/put-element";
import { insertAt, splice } from "../opc/splice";
import { xmlSpans } from "../opc/xml-spans";

/** What stands behind `legacyDrawing` in a sheet, in the order the format wants. */
const BEHIND = [
  "legacyDrawingHF",
  "drawingHF",
  "picture",
  "oleObjects",
  "controls",
  "webPublishItems",
  "tableParts",
  "extLst",
];
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Let a sheet point at the drawing of its notes. */
export function placeLegacyDrawing(pkg: Package, sheet: string, relationship: string): void {
  const xml = pkg.text(sheet);
  const elements = xmlSpans(xml, sheet, new Set(["worksheet", ...BEHIND]));
  const root = elements.find(({ depth }) => depth === 0);
  if (!root) return;
  const next = elements.find(({ name, depth }) => depth === 1 && BEHIND.includes(name));
  const element = elementIn(root, "legacyDrawing", { "xmlns:r": RELATIONSHIPS, "r:id": relationship });
  pkg.set(sheet, splice(xml, [insertAt(next?.start ?? root.closeStart, element)]));
}
