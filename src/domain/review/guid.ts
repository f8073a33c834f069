import { sha256Hex } from "../text/sha256-hex";

/** An id made of what it is the id of, so that the same edits give the same bytes: `"{0A1B2C3D-…}"`. */
export function guidOf(...content: readonly string[]): string {
  const hex = sha256Hex(JSON.stringify(content)).toUpperCase();
  return `{${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20, 32)}}`;
}
