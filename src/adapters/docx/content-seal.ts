import { sha256 } from "@noble/hashes/sha2";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils";
import { UnusableInput } from "../../domain/result";
import { openPackage } from "../opc/open-package";
import { findBriefStore } from "./brief-store";

/** Enough of the check sum to tell two briefs apart. */
const LENGTH = 32;

/**
 * A check sum over what a brief says: its text, its looks and our part, not the properties around them. SharePoint
 * changes those in what it keeps and adds parts of its own; a person's work changes the text.
 *
 * @returns "" for a file that is no brief
 */
export function contentSeal(file: Uint8Array): string {
  try {
    const pkg = openPackage(file, "document");
    const store = findBriefStore(pkg);
    if (!store) return "";
    const folder = pkg.mainPart.replace(/[^/]*$/u, "").toLowerCase();
    const said = pkg.parts.filter((part) => {
      const name = part.toLowerCase();
      return name.startsWith(folder) && !name.startsWith(`${folder}_rels/`);
    });
    const hash = sha256.create();
    // The part of ours may have another name by then.
    for (const [name, part] of [...said.sort().map((one) => [one, one] as const), ["", store.part] as const]) {
      const bytes = pkg.bytes(part);
      hash.update(utf8ToBytes(`${name}\n${bytes.length}\n`)).update(bytes);
    }
    return bytesToHex(hash.digest()).slice(0, LENGTH);
  } catch (error) {
    if (error instanceof UnusableInput) return "";
    throw error;
  }
}
