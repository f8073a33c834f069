import { openPackage } from "../../../src/adapters/opc/open-package";
import type { FileKind } from "../../../src/adapters/opc/file-kind";
import type { Package } from "../../../src/adapters/opc/package";
import { zipBytes } from "../../adapters/opc/zip-bytes";
import type { RawEntry } from "../../adapters/opc/zip-bytes";
import type { Random } from "./random";

/** A file as a bad disk, a bad program or a bad person may have left it. */
export function mutateFile(file: Uint8Array, kind: FileKind, random: Random): Uint8Array {
  switch (random.below(5)) {
    case 0:
      return mutateBytes(file, random);
    case 1:
      return mutateDirectory(file, kind, random);
    default:
      return mutateParts(file, kind, random);
  }
}

function mutateBytes(file: Uint8Array, random: Random): Uint8Array {
  const bytes = Buffer.from(file);
  const [from, to] = random.range(bytes.length, 400);
  switch (random.below(5)) {
    case 0:
      return new Uint8Array(bytes.subarray(0, from));
    case 1:
      return new Uint8Array(Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)]));
    case 2:
      return new Uint8Array(Buffer.concat([bytes.subarray(0, to), bytes.subarray(from)]));
    case 3:
      bytes.fill(random.below(256), from, to);
      return new Uint8Array(bytes);
    default:
      // Half of them near the end, where the directory is.
      for (let count = random.below(8); count >= 0; count--) {
        const at = random.below(2) ? random.below(bytes.length) : bytes.length - 1 - random.below(bytes.length / 8);
        bytes[at] = random.below(256);
      }
      return new Uint8Array(bytes);
  }
}

const NAMES = ["../x.xml", "a\\b.xml", "/x.xml", "c:x", "", "/", "x\0.xml", "\\", "xl/", ".", "XL/WORKBOOK.XML"];
const NUMBERS = [0, 1, 0xff, 0xffff, 0x7fffffff, 0xfffffffe, 0xffffffff, 40_000_000];

/** Files that were mutated before, so that each is unpacked once. */
const known = new WeakMap<Uint8Array, { readonly pkg: Package; readonly entries: readonly RawEntry[] }>();

function unpacked(file: Uint8Array, kind: FileKind) {
  const before = known.get(file);
  if (before) return before;
  const pkg = openPackage(file, kind);
  const entries = pkg.parts.map((name) => ({ name, content: pkg.bytes(name) }));
  known.set(file, { pkg, entries });
  return { pkg, entries };
}

function mutateDirectory(file: Uint8Array, kind: FileKind, random: Random): Uint8Array {
  const entries: RawEntry[] = [...unpacked(file, kind).entries];
  for (let count = random.below(3); count >= 0; count--) {
    const at = random.below(entries.length);
    const entry = entries[at] as RawEntry;
    const other = entries[random.below(entries.length)] as RawEntry;
    const change: readonly (() => void)[] = [
      () => (entries[at] = { ...entry, name: random.of(NAMES) }),
      () => (entries[at] = { ...entry, name: entry.name.replaceAll("/", random.of(["\\", "//", "/./", "/../xl/"])) }),
      () => (entries[at] = { ...entry, content: other.content }),
      () => (entries[at] = { ...entry, claims: { size: random.of(NUMBERS) } }),
      () => (entries[at] = { ...entry, claims: { crc: random.of(NUMBERS) } }),
      () => (entries[at] = { ...entry, claims: { flags: random.below(0x1_0000) } }),
      () => (entries[at] = { ...entry, claims: { method: random.below(20) } }),
      () => (entries[at] = { ...entry, stored: true }),
      () => entries.splice(at, 1),
      () => entries.push({ ...entry, name: random.below(2) ? entry.name : `copy-${entry.name}` }),
      () => entries.reverse(),
    ];
    random.of(change)();
    if (entries.length === 0) break;
  }
  return zipBytes(entries);
}

function mutateParts(file: Uint8Array, kind: FileKind, random: Random): Uint8Array {
  const pkg = unpacked(file, kind).pkg.copy();
  const parts = pkg.parts.filter((part) => /\.(?:xml|rels|vml)$/u.test(part));
  for (let count = random.below(3); count >= 0; count--) {
    const part = random.of(parts);
    // A part may be mutated twice, and be no text any more by then.
    const text = mutateXml(Buffer.from(pkg.bytes(part)).toString("utf8"), random);
    const wide = random.below(40) === 0;
    pkg.set(part, wide ? new Uint8Array(Buffer.from(text, "utf16le")) : text);
  }
  return pkg.save();
}

const VALUES = [
  "",
  "0",
  "-1",
  "1.5",
  "NaN",
  "1e309",
  "4294967296",
  "99999999999999999999",
  "A1",
  "XFD1048576",
  "A1:XFD1048576",
  "ZZZZ9999999",
  "$",
  "true",
  "rId1",
  "../../x",
  "&#x10FFFF;",
  "&amp;&lt;",
  "_x0000_",
  "x".repeat(40_000),
];
const SNIPPETS = [
  "<",
  ">",
  '"',
  "&",
  "&x;",
  "&#0;",
  "]]>",
  "<![CDATA[<c/>]]>",
  "<!-- <si/> -->",
  "<?x y?>",
  "<!DOCTYPE x>",
  '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>',
  "<row/>",
  "<c/>",
  '<row r="1048576"/>',
  '<mergeCell ref="A1:XFD1048576"/>',
  "<a>".repeat(300),
  "<a>".repeat(300) + "</a>".repeat(300),
  '<x:a xmlns:x="u"/>',
  "\0",
  "\ud800",
  "\u202e",
];

function mutateXml(xml: string, random: Random): string {
  const [from, to] = random.range(xml.length, 200);
  const [first, second] = [random.tag(xml), random.tag(xml)];
  switch (random.below(9)) {
    case 0:
      return xml.slice(0, from) + xml.slice(to);
    case 1:
      return xml.slice(0, to) + xml.slice(from);
    case 2:
      return xml.slice(0, from) + random.of(SNIPPETS) + xml.slice(from);
    case 3:
      return xml.slice(0, first.start) + random.of(SNIPPETS) + xml.slice(first.start);
    case 4:
      return xml.slice(0, first.start) + xml.slice(first.end);
    case 5:
      return xml.slice(0, first.end) + xml.slice(first.start);
    case 6:
      return xml.slice(0, first.start) + xml.slice(second.start, second.end) + xml.slice(first.end);
    case 7:
      return xml.replace(/\d+/gu, (digits) => (random.below(60) === 0 ? random.of(VALUES) : digits));
    default:
      return xml.replace(/="[^"]*"/gu, (value) => (random.below(20) === 0 ? `="${random.of(VALUES)}"` : value));
  }
}
