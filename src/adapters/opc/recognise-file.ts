import { UnusableInput } from "../../domain/result";
import { passwordProtected } from "./refusals";

export type FileKind = "workbook" | "document";

const NEW_FORMAT: Readonly<Record<FileKind, string>> = { workbook: "an .xlsx workbook", document: "a .docx document" };
const OLE_MAGIC = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** @throws UnusableInput saying what the bytes are, when they are no zip. */
export function requireZip(bytes: Uint8Array, kind: FileKind): void {
  if (bytes.length === 0) throw new UnusableInput("The file is empty; copy or download it again");
  if (OLE_MAGIC.every((byte, index) => bytes[index] === byte)) throw oldFile(bytes, kind);
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) {
    throw new UnusableInput(
      `The file is not ${NEW_FORMAT[kind]}: it is no Office file at all; choose ${NEW_FORMAT[kind]}`,
    );
  }
}

/** A zip without what makes an Office file of it; OpenDocument keeps its content in `content.xml`. */
export function noOfficeFile(isOpenDocument: boolean, kind: FileKind): UnusableInput {
  return new UnusableInput(
    isOpenDocument
      ? `The file is in the OpenDocument format; open it in LibreOffice or Office and save it as ${NEW_FORMAT[kind]}`
      : `The file is a zip archive but no Office file; choose the ${kind} itself`,
  );
}

/** @throws UnusableInput when the main part of a package is not what was asked for. */
export function requireKind(contentType: string, kind: FileKind): void {
  const found = kindOf(contentType);
  if (found === kind) return;
  if (found === "binary") {
    throw new UnusableInput(
      "The file is a binary workbook (.xlsb); open it in Excel and save it as an Excel Workbook (.xlsx)",
    );
  }
  const what =
    found === undefined ? "another kind of file" : found === "workbook" ? "an Excel workbook" : "a Word document";
  throw new UnusableInput(`The file is not ${NEW_FORMAT[kind]} but ${what}; choose ${NEW_FORMAT[kind]}`);
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
  const what = holdsName(bytes, "WordDocument")
    ? "an old Word document (.doc)"
    : holdsName(bytes, "Workbook") || holdsName(bytes, "Book")
      ? "an old Excel workbook (.xls)"
      : "an old Office file";
  return new UnusableInput(`The file is ${what}; open it in Office and save it as ${NEW_FORMAT[kind]}`);
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
