import type { Package } from "./package";
import { appendTo, elementIn } from "./put-element";
import { setAttribute, splice } from "./splice";
import { xmlSpans } from "./xml-spans";

export const CONTENT_TYPES = "[Content_Types].xml";
const WANTED = new Set(["Types", "Default", "Override"]);

/** What `"[Content_Types].xml"` says of all parts. */
export interface ContentTypes {
  /** Undefined when it says nothing of a part. */
  of(part: string): string | undefined;
  /** The parts it names, whether they are there or not. */
  readonly named: readonly string[];
}

/** What `"[Content_Types].xml"` says, gone through once. */
export function contentTypesOf(xml: string): ContentTypes {
  const own = new Map<string, string | undefined>();
  const shared = new Map<string, string | undefined>();
  for (const { name, attributes } of xmlSpans(xml, CONTENT_TYPES, WANTED)) {
    const [to, key] = name === "Override" ? [own, attributes["PartName"]] : [shared, attributes["Extension"]];
    const folded = key?.toLowerCase();
    if (folded !== undefined && !to.has(folded)) to.set(folded, attributes["ContentType"]);
  }
  return {
    of: (part) => {
      const name = `/${part}`.toLowerCase();
      return own.get(name) ?? shared.get(/\.([^./]+)$/u.exec(name)?.[1] ?? "");
    },
    named: [...own.keys()].map((name) => name.replace(/^\//u, "")),
  };
}

/** What `"[Content_Types].xml"` says a part is; undefined when it says nothing. */
export const contentTypeOf = (xml: string, part: string): string | undefined => contentTypesOf(xml).of(part);

/** Say what a part is, whatever was said of it; nothing changes when the package says so already. */
export function addContentType(pkg: Package, part: string, type: string): void {
  const xml = pkg.text(CONTENT_TYPES);
  if (contentTypeOf(xml, part) === type) return;
  const elements = xmlSpans(xml, CONTENT_TYPES, WANTED);
  const root = elements.find((element) => element.name === "Types");
  const own = elements.find(({ attributes }) => attributes["PartName"]?.toLowerCase() === `/${part}`.toLowerCase());
  if (own) pkg.set(CONTENT_TYPES, splice(xml, [setAttribute(xml, own, "ContentType", type)]));
  if (own || !root) return;
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
