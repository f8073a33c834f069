import { sha256 } from "@noble/hashes/sha2";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils";
import { UnusableInput } from "../../domain/result";
import { openPackage } from "../opc/open-package";
import type { Package } from "../opc/package";
import { findBriefStore } from "./brief-store";

/** Enough of the check sum to tell two briefs apart. */
const LENGTH = 32;

/**
 * A check sum over what a brief says: its text, its looks and our part, not the properties around them. SharePoint
 * changes those in what it keeps and adds parts of its own; a person's work changes the text.
 *
 * @returns "" for a file that is no brief
 */
export const contentSeal = (file: Uint8Array): string => sealOfParts(file, (pkg) => findBriefStore(pkg)?.part);

/** The same for a document that has no part of ours, `""` for what is no document. */
export const documentSeal = (file: Uint8Array): string => sealOfParts(file, () => "");

/** @param ownPart the part of ours to be sealed too, `""` for none; undefined where the file is not what was looked for */
function sealOfParts(file: Uint8Array, ownPart: (pkg: Package) => string | undefined): string {
  try {
    const pkg = openPackage(file, "document");
    const own = ownPart(pkg);
    if (own === undefined) return "";
    const folder = pkg.mainPart.replace(/[^/]*$/u, "").toLowerCase();
    const said = pkg.parts.filter((part) => {
      const name = part.toLowerCase();
      return name.startsWith(folder) && !name.startsWith(`${folder}_rels/`);
    });
    const hash = sha256.create();
    // The part of ours may have another name by then.
    const sealed = [...said.sort().map((one) => [one, one] as const), ["", own] as const].filter(
      ([, part]) => part !== "",
    );
    for (const [name, part] of sealed) {
      const bytes = pkg.bytes(part);
      hash.update(utf8ToBytes(`${name}\n${bytes.length}\n`)).update(bytes);
    }
    return bytesToHex(hash.digest()).slice(0, LENGTH);
  } catch (error) {
    if (error instanceof UnusableInput) return "";
    throw error;
  }
}
