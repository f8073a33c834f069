import type { FileKey } from "../../app/online/online-files";

/** Ids may hold any sign, so they are encoded like names, once. */
export const itemPath = ({ drive, item }: FileKey): string =>
  `/drives/${encodeURIComponent(drive)}/items/${encodeURIComponent(item)}`;

export const childPath = (folder: FileKey, name: string): string => `${itemPath(folder)}:/${encodeURIComponent(name)}`;

/** Segments of a path as they stand in an address, decoded once, then encoded once. */
export const encodeSegments = (segments: readonly string[]): string => segments.map(encodeURIComponent).join("/");

/** How Graph takes any address of a file: unpadded base64 for addresses, with `u!` before it. */
export function shareToken(address: string): string {
  const bytes = Array.from(new TextEncoder().encode(address), (byte) => String.fromCharCode(byte)).join("");
  return `u!${btoa(bytes).replace(/=+$/u, "").replaceAll("/", "_").replaceAll("+", "-")}`;
}

/** Where a file of OneDrive or SharePoint lies, as far as its address tells. */
export type FilePlace =
  | { readonly kind: "personal-site"; readonly owner: string; readonly segments: readonly string[] }
  | { readonly kind: "live"; readonly drive: string; readonly segments: readonly string[] }
  | { readonly kind: "library"; readonly host: string; readonly site: string; readonly address: string };

/** An address as Office tells it, in one spelling; undefined for a path of a computer and for other hosts. */
export function readAddress(told: string): URL | undefined {
  try {
    const url = new URL(told.trim());
    const isOurs = /(?:^|\.)(?:sharepoint\.com|docs\.live\.net|onedrive\.live\.com|1drv\.ms)$/iu.test(url.hostname);
    if (url.protocol !== "https:" || !isOurs) return undefined;
    url.hash = "";
    return url;
  } catch {
    return undefined;
  }
}

/** Undefined where the address tells too little. */
export function placeAt(url: URL): FilePlace | undefined {
  const segments = url.pathname.split("/").filter(Boolean).map(decodeOnce);
  const [first = "", second = "", third = ""] = segments;
  if (url.hostname.toLowerCase() === "d.docs.live.net")
    return segments.length < 2 ? undefined : { kind: "live", drive: first, segments: segments.slice(1) };
  if (/-my\.sharepoint\.com$/iu.test(url.hostname))
    return first.toLowerCase() === "personal" && third.toLowerCase() === "documents" && segments.length > 3
      ? { kind: "personal-site", owner: second, segments: segments.slice(3) }
      : undefined;
  if (!/^(?:sites|teams)$/iu.test(first) || segments.length < 4) return undefined;
  const path = encodeSegments(segments);
  return {
    kind: "library",
    host: url.hostname,
    site: `/${encodeSegments([first, second])}`,
    address: `${url.origin}/${path}`,
  };
}

function decodeOnce(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
