import { CONTENT_TYPES, contentTypeOf } from "./content-types";
import { decodeText } from "./decode-text";
import { inflateEntry } from "./inflate-entry";
import type { Package, Relationship } from "./package";
import { readZip } from "./read-zip";
import { DAMAGE, EXCESS } from "./damage";
import type { FileKind } from "./file-kind";
import { damaged, tooMuch } from "./refusals";
import { noOfficeFile, requireKind, requireZip } from "./recognise-file";
import { readRelationships, relatedPart, relationshipsPart } from "./relationships";
import { packEntry, writeZip } from "./write-zip";
import { LIMITS } from "./zip-entry";
import type { ZipEntry } from "./zip-entry";

/**
 * Open an Office file. Parts are inflated when they are first asked for.
 *
 * @throws UnusableInput for anything that is not a whole, unprotected file of that kind; the message says what it is.
 */
export function openPackage(bytes: Uint8Array, kind: FileKind): Package {
  requireZip(bytes, kind);
  const pkg = new ZipPackage(readZip(bytes));
  if (!pkg.has(CONTENT_TYPES) || !pkg.has(relationshipsPart(""))) {
    throw noOfficeFile(pkg.has("content.xml"), kind);
  }
  const main = relatedPart(pkg, "", "officeDocument");
  if (main === undefined) throw damaged(DAMAGE.noMainPart(kind));
  requireKind(contentTypeOf(pkg.text(CONTENT_TYPES), main) ?? "", kind);
  if (!pkg.has(main)) throw damaged(DAMAGE.missing(main));
  pkg.mainPart = main;
  return pkg;
}

/** A part that was put: its text is encoded and compressed on saving only. */
interface Changed {
  readonly name: string;
  readonly content: string | Uint8Array;
}

class ZipPackage implements Package {
  mainPart = "";
  /** By lower-case name, in stored order. */
  readonly #entries = new Map<string, ZipEntry | Changed>();
  readonly #texts = new Map<string, string>();
  /** By the lower-case name of the part they stand in. */
  readonly #relationships = new Map<string, readonly Relationship[]>();
  /** Bytes of the file that were made text so far. */
  #read = 0;

  constructor(entries: readonly ZipEntry[]) {
    for (const entry of entries) this.#entries.set(entry.name.toLowerCase(), entry);
  }

  get parts(): readonly string[] {
    return [...this.#entries.values()].map((entry) => entry.name).filter((name) => !/(?:^|\/)$/u.test(name));
  }

  has(part: string): boolean {
    return this.#entries.has(part.toLowerCase());
  }

  bytes(part: string): Uint8Array {
    const entry = this.#entries.get(part.toLowerCase());
    if (entry === undefined) throw damaged(DAMAGE.missing(part));
    if (!("content" in entry)) return inflateEntry(entry);
    return typeof entry.content === "string" ? new TextEncoder().encode(entry.content) : entry.content;
  }

  size(part: string): number {
    const entry = this.#entries.get(part.toLowerCase());
    return entry === undefined ? 0 : "content" in entry ? entry.content.length : entry.size;
  }

  text(part: string): string {
    const key = part.toLowerCase();
    const known = this.#texts.get(key);
    if (known !== undefined) return known;
    this.#read += this.size(part);
    if (this.#read > LIMITS.readBytes) throw tooMuch(EXCESS.toRead(LIMITS.readBytes / 1024 / 1024, part));
    const text = decodeText(this.bytes(part), part);
    this.#texts.set(key, text);
    return text;
  }

  set(part: string, content: string | Uint8Array): void {
    const key = part.toLowerCase();
    const old = this.#entries.get(key);
    if (typeof content === "string") {
      if (old !== undefined && this.#texts.get(key) === content) return;
      this.#texts.set(key, content);
    } else {
      this.#texts.delete(key);
    }
    this.#entries.set(key, { name: old?.name ?? part, content });
    this.#relationships.delete(key);
  }

  remove(part: string): void {
    for (const name of [part, relationshipsPart(part)]) {
      this.#entries.delete(name.toLowerCase());
      this.#texts.delete(name.toLowerCase());
      this.#relationships.delete(name.toLowerCase());
    }
  }

  relationships(part: string): readonly Relationship[] {
    const own = relationshipsPart(part);
    const known = this.#relationships.get(own.toLowerCase());
    if (known) return known;
    const read = this.has(own) ? readRelationships(this.text(own), part) : [];
    this.#relationships.set(own.toLowerCase(), read);
    return read;
  }

  copy(): Package {
    const copy = new ZipPackage([]);
    copy.mainPart = this.mainPart;
    for (const [key, entry] of this.#entries) copy.#entries.set(key, entry);
    for (const [key, text] of this.#texts) copy.#texts.set(key, text);
    for (const [key, read] of this.#relationships) copy.#relationships.set(key, read);
    return copy;
  }

  save(): Uint8Array {
    return writeZip(
      [...this.#entries.values()].map((entry) =>
        "content" in entry ? packEntry(entry.name, this.bytes(entry.name)) : entry,
      ),
    );
  }
}
