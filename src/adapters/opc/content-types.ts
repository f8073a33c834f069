import type { Package } from "./package";
import { appendTo, elementIn } from "./put-element";
import { splice } from "./splice";
import { xmlSpans } from "./xml-spans";

export const CONTENT_TYPES = "[Content_Types].xml";
const WANTED = new Set(["Types", "Default", "Override"]);

/** What `"[Content_Types].xml"` says a part is; undefined when it says nothing. */
export function contentTypeOf(xml: string, part: string): string | undefined {
  const elements = xmlSpans(xml, CONTENT_TYPES, WANTED);
  const name = `/${part}`.toLowerCase();
  const extension = /\.([^./]+)$/u.exec(name)?.[1];
  const own = elements.find(
    (element) => element.name === "Override" && element.attributes["PartName"]?.toLowerCase() === name,
  );
  const shared = elements.find(
    (element) => element.name === "Default" && element.attributes["Extension"]?.toLowerCase() === extension,
  );
  return (own ?? shared)?.attributes["ContentType"];
}

/** Say what a new part is; nothing changes when the package says so already. */
export function addContentType(pkg: Package, part: string, type: string): void {
  const xml = pkg.text(CONTENT_TYPES);
  if (contentTypeOf(xml, part) === type) return;
  const root = xmlSpans(xml, CONTENT_TYPES, WANTED).find((element) => element.name === "Types");
  if (!root) return;
  const element = elementIn(root, "Override", { PartName: `/${part}`, ContentType: type });
  pkg.set(CONTENT_TYPES, splice(xml, [appendTo(xml, root, element)]));
}

/** Take away what was said of a part that is no more. */
export function removeContentType(pkg: Package, part: string): void {
  const xml = pkg.text(CONTENT_TYPES);
  const gone = xmlSpans(xml, CONTENT_TYPES, WANTED).filter(
    (element) => element.attributes["PartName"]?.toLowerCase() === `/${part}`.toLowerCase(),
  );
  pkg.set(
    CONTENT_TYPES,
    splice(
      xml,
      gone.map(({ start, end }) => ({ start, end, text: "" })),
    ),
  );
}
