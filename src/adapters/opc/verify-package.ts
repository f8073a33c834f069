import { UnusableInput } from "../../domain/result";
import { CONTENT_TYPES, contentTypesOf } from "./content-types";
import { UNVERIFIED } from "./damage";
import type { FileKind } from "./file-kind";
import { openPackage } from "./open-package";
import type { Package } from "./package";
import { readZip } from "./read-zip";
import { NotVerified, notVerified, whatIsWrong } from "./refusals";
import { ownerOf, relationshipsPart } from "./relationships";
import { walkPlain } from "./walk-plain";
import { walkXml } from "./xml-spans";
import type { ZipEntry } from "./zip-entry";

/** What a file may differ in from the one it was made of. */
export interface PackageChange {
  readonly kind: FileKind;
  /** Whether a part may differ, come or go; part names in lower case. */
  readonly mayChange: (part: string) => boolean;
  /** A part that may be of another type than before. */
  readonly retyped?: string;
  /** Goes through the XML of a changed part and throws where it is not well formed; without it, that is all it does. */
  readonly parse?: (pkg: Package, part: string) => void;
}

/**
 * Check a file that is about to take the place of another: every part that was not to change is the same byte for
 * byte, every changed one is well-formed XML, and what the package says of its parts holds together.
 *
 * @returns the file, opened again
 * @throws UnusableInput naming the first thing that fails
 */
export function verifyPackage(before: Uint8Array, after: Uint8Array, change: PackageChange): Package {
  return verifying(() => {
    const [old, now] = [byName(before), byName(after)];
    const differing = differingParts(old, now);
    const touched = differing.find((part) => !change.mayChange(part.toLowerCase()));
    if (touched !== undefined) throw notVerified(UNVERIFIED.changed(touched));
    const pkg = openPackage(after, change.kind);
    const changed = differing.filter((part) => pkg.has(part));
    for (const part of changed) if (isXml(part)) (change.parse ?? requireXml)(pkg, part);
    const was = openPackage(before, change.kind);
    if (changed.length < differing.length || changed.some((part) => !was.has(part) || part === CONTENT_TYPES))
      requireTypes(was, pkg, change.retyped);
    requireRelationships(was, pkg, changed.length < differing.length ? pkg.parts : changed);
    return pkg;
  });
}

/** Run a check of what is to be written, so that all it finds is told as such. */
export function verifying<T>(check: () => T): T {
  try {
    return check();
  } catch (error) {
    if (!(error instanceof UnusableInput) || error instanceof NotVerified) throw error;
    throw notVerified(whatIsWrong(error));
  }
}

/** @throws UnusableInput when a part is not well-formed XML */
export function requireXml(pkg: Package, part: string): void {
  const xml = pkg.text(part);
  if (!walkPlain(xml)) walkXml(xml, part, new Set(), {});
}

const isXml = (part: string): boolean => /\.(xml|rels|vml)$/iu.test(part);

const byName = (file: Uint8Array): ReadonlyMap<string, ZipEntry> =>
  new Map(readZip(file).map((entry) => [entry.name.toLowerCase(), entry]));

/** Names of parts that came, went or hold something else. Compressed bytes are compared, so nothing is unpacked. */
function differingParts(old: ReadonlyMap<string, ZipEntry>, now: ReadonlyMap<string, ZipEntry>): readonly string[] {
  const gone = [...old].filter(([name]) => !now.has(name)).map(([, { name }]) => name);
  const changed = [...now].filter(([name, entry]) => !isSame(old.get(name), entry)).map(([, { name }]) => name);
  return [...changed, ...gone];
}

function isSame(old: ZipEntry | undefined, { method, crc, size, compressed }: ZipEntry): boolean {
  if (old?.method !== method || old.crc !== crc || old.size !== size) return false;
  const was = old.compressed;
  if (was.length !== compressed.length) return false;
  for (let at = 0; at < was.length; at++) if (was[at] !== compressed[at]) return false;
  return true;
}

function requireTypes(was: Package, pkg: Package, retyped: string | undefined): void {
  const [before, after] = [was, pkg].map((file) => contentTypesOf(file.text(CONTENT_TYPES))) as [
    ReturnType<typeof contentTypesOf>,
    ReturnType<typeof contentTypesOf>,
  ];
  for (const part of pkg.parts.filter((name) => name !== CONTENT_TYPES)) {
    const type = after.of(part);
    if (was.has(part) ? type !== before.of(part) && part !== retyped : type === undefined)
      throw notVerified(UNVERIFIED.type(CONTENT_TYPES, part));
  }
  const dangling = after.named.find((part) => !pkg.has(part) && was.has(part));
  if (dangling !== undefined) throw notVerified(UNVERIFIED.typeOfNothing(CONTENT_TYPES, dangling));
}

/** Of the relationships in these parts: none points at nothing that did not do so before, and no id stands twice. */
function requireRelationships(was: Package, pkg: Package, parts: readonly string[]): void {
  for (const part of parts) {
    const owner = ownerOf(part);
    if (owner === undefined) continue;
    const missing = danglingOf(pkg, owner).find((target) => !danglingOf(was, owner).includes(target));
    if (missing !== undefined) throw notVerified(UNVERIFIED.dangling(part, missing));
    const ids = pkg.relationships(owner).map(({ id }) => id);
    if (part !== relationshipsPart(owner) || new Set(ids).size === ids.length) continue;
    throw notVerified(UNVERIFIED.idTwice(part));
  }
}

const danglingOf = (pkg: Package, owner: string): readonly string[] =>
  pkg
    .relationships(owner)
    .filter(({ external, target }) => !external && !pkg.has(target))
    .map(({ target }) => target);
