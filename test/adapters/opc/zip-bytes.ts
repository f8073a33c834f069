import { deflateRawSync } from "node:zlib";

import { crc32 } from "../../../src/adapters/opc/crc32";

/** An entry as a zip tells of it, so that a test can let it lie. */
export interface RawEntry {
  readonly name: string;
  readonly content: Uint8Array | string;
  /** What the headers say instead of the truth. */
  readonly claims?: {
    readonly size?: number;
    readonly crc?: number;
    readonly flags?: number;
    readonly method?: number;
  };
  readonly stored?: boolean;
}

const bytesOf = (content: Uint8Array | string): Uint8Array =>
  typeof content === "string" ? new TextEncoder().encode(content) : content;

/** A zip byte for byte, headers as the entries claim. */
export function zipBytes(entries: readonly RawEntry[]): Uint8Array {
  const pieces: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content, claims = {}, stored = false } of entries) {
    const bytes = bytesOf(content);
    const data = stored ? bytes : deflateRawSync(bytes, { level: 1 });
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(20, 0);
    facts.writeUInt16LE(claims.flags ?? 0, 2);
    facts.writeUInt16LE(claims.method ?? (stored ? 0 : 8), 4);
    facts.writeUInt32LE(0x5a215a21, 6);
    facts.writeUInt32LE(claims.crc ?? crc32(bytes), 10);
    facts.writeUInt32LE(data.length, 14);
    facts.writeUInt32LE(claims.size ?? bytes.length, 18);
    facts.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = Buffer.concat([Buffer.from("PK\x03\x04", "latin1"), facts, Buffer.from(name), data]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from("PK\x01\x02\x14\x00", "latin1"), facts, tail, Buffer.from(name)]));
    pieces.push(local);
    offset += local.length;
  }
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06", "latin1");
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(
    directory.reduce((sum, piece) => sum + piece.length, 0),
    12,
  );
  end.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...pieces, ...directory, end]));
}

const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const MAIN_TYPE = {
  workbook: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
  document: "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
  binary: "application/vnd.ms-excel.sheet.binary.macroEnabled.main",
} as const;

/** The entries of the smallest package; the main part is `main.xml`. */
export const packageEntries = (kind: keyof typeof MAIN_TYPE): readonly RawEntry[] => [
  {
    name: "[Content_Types].xml",
    content:
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/>` +
      `<Override PartName="/main.xml" ContentType="${MAIN_TYPE[kind]}"/></Types>`,
  },
  {
    name: "_rels/.rels",
    content:
      `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Target="main.xml" ` +
      'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/></Relationships>',
  },
  { name: "main.xml", content: "<main>where it begins</main>" },
];

export const smallPackage = (more: readonly RawEntry[] = [], kind: keyof typeof MAIN_TYPE = "workbook"): Uint8Array =>
  zipBytes([...packageEntries(kind), ...more]);

/** A compound file as far as anybody looks: its magic number and the names of its streams. */
export function compoundFile(...streams: readonly string[]): Uint8Array {
  const magic = Buffer.from("d0cf11e0a1b11ae1", "hex");
  const names = streams.map((name) => Buffer.concat([Buffer.alloc(37), Buffer.from(name, "utf16le")]));
  return new Uint8Array(Buffer.concat([magic, Buffer.alloc(512), ...names, Buffer.alloc(512)]));
}
