const TYPES: Readonly<Record<string, string>> = {
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** Far above what the program makes: a brief has about 30 kB, a new review about 80 kB. */
const LARGEST = 10_000_000;

/** How every zip with something in it begins, and so every document and workbook. */
const ZIP = [0x50, 0x4b, 0x03, 0x04] as const;

/** A document or workbook to be handed over. */
export interface OfficeFile {
  /** Ends in `.docx` or `.xlsx`. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What the operating system takes the file for. */
export const typeOf = (name: string): string => TYPES[extensionOf(name)] ?? "application/octet-stream";

/** The file as browsers pass it on. */
export const toFile = ({ name, bytes }: OfficeFile): File => new File([bytes.slice()], name, { type: typeOf(name) });

/**
 * Whether this may be saved as what its name says: a plain name of a document or workbook without macros, on a zip of
 * a reasonable size. The content of the zip is not looked at.
 */
export function isOfficeFile({ name, bytes }: OfficeFile): boolean {
  const isPlain = name.length <= 150 && !/[\\/:*?"<>|\p{Cc}\p{Cf}]|^[.\s]/u.test(name);
  const isZip = ZIP.every((byte, at) => bytes[at] === byte);
  return isPlain && extensionOf(name) in TYPES && isZip && bytes.length <= LARGEST;
}

const extensionOf = (name: string): string => /\.([a-z]+)$/u.exec(name.toLowerCase())?.[1] ?? "";
