import type { Untouched } from "../../domain/table/document-mark";
import { UnusableInput } from "../../domain/result";
import { openPackage } from "./open-package";
import type { Package } from "./package";
import { readPlainText } from "./plain-xml";
import { relatedPart } from "./relationships";

/** Among the properties: what a document is, where it says so, and a check sum over all of it. */
export const SEAL = /(?<=<dc:identifier>(?:[a-z]+-[0-9a-f]+:)?)[0-9a-f]*(?=<)/u;
const MARK = /(?<=<dc:identifier>)[a-z]+-[0-9a-f]+(?=:)/u;
const TITLE = /(?<=<dc:title>)[^<]*/u;
const BELOW_TITLE = /(?<=<dc:subject>)[^<]*/u;

/** The identifier of a document before it is sealed. */
export const unsealed = (mark: string): string => (mark === "" ? "" : `${mark}:`);

export const sealHolder = (pkg: Package): string => relatedPart(pkg, "", "core-properties") ?? "";

/** What a file is that nobody worked in since it was sealed; undefined for any other file. */
export function untouchedAs(
  file: Uint8Array,
  kind: Parameters<typeof openPackage>[1],
  sealOf: (pkg: Package, holder: string) => string,
): Untouched | undefined {
  try {
    const pkg = openPackage(file, kind);
    const holder = sealHolder(pkg);
    const said = pkg.has(holder) ? pkg.text(holder) : "";
    const seal = SEAL.exec(said)?.[0] ?? "";
    if (seal === "" || seal !== sealOf(pkg, holder)) return undefined;
    const [title, below] = [TITLE, BELOW_TITLE].map((one) => readPlainText(one.exec(said)?.[0] ?? ""));
    // What follows is said of the draft and of the day.
    const names = [title ?? "", below?.split(" · ")[0] ?? ""];
    return { name: names.filter((name) => name !== "").join(" · "), mark: MARK.exec(said)?.[0] ?? "" };
  } catch (error) {
    if (error instanceof UnusableInput) return undefined;
    throw error;
  }
}
