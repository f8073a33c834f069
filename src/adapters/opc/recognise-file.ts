import type { UnusableInput } from "../../domain/result";
import type { FileKind } from "./file-kind";
import {
  binaryWorkbook,
  emptyFile,
  notOffice,
  oldFormat,
  openDocument,
  passwordProtected,
  plainZip,
  wrongKind,
} from "./refusals";

const OLE_MAGIC = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** @throws UnusableInput saying what the bytes are, when they are no zip. */
export function requireZip(bytes: Uint8Array, kind: FileKind): void {
  if (bytes.length === 0) throw emptyFile();
  if (OLE_MAGIC.every((byte, index) => bytes[index] === byte)) throw oldFile(bytes, kind);
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw notOffice(kind);
}

/** A zip without what makes an Office file of it; OpenDocument keeps its content in `content.xml`. */
export const noOfficeFile = (isOpenDocument: boolean, kind: FileKind): UnusableInput =>
  isOpenDocument ? openDocument(kind) : plainZip(kind);

/** @throws UnusableInput when the main part of a package is not what was asked for. */
export function requireKind(contentType: string, kind: FileKind): void {
  const found = kindOf(contentType);
  if (found === kind) return;
  throw found === "binary" ? binaryWorkbook() : wrongKind(kind, found);
}

function kindOf(contentType: string): FileKind | "binary" | undefined {
  const type = contentType.toLowerCase();
  if (type.includes("sheet.binary")) return "binary";
  if (/(spreadsheetml|ms-excel)\.(sheet|template)/u.test(type)) return "workbook";
  if (/(wordprocessingml|ms-word)\.(document|template)/u.test(type)) return "document";
  return undefined;
}

/** A compound file: the envelope of an encrypted file, or Office 97-2003. */
function oldFile(bytes: Uint8Array, kind: FileKind): UnusableInput {
  if (holdsName(bytes, "EncryptedPackage")) return passwordProtected();
  const isDocument = holdsName(bytes, "WordDocument");
  const isWorkbook = holdsName(bytes, "Workbook") || holdsName(bytes, "Book");
  return oldFormat(kind, isDocument ? "document" : isWorkbook ? "workbook" : undefined);
}

/** Names of a compound file's streams are UTF-16. */
function holdsName(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name].flatMap((character) => [character.charCodeAt(0), 0]);
  const first = wanted[0] as number;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
