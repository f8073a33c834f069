/** A file in a zip as its central directory describes it, with its bytes still compressed. */
export interface ZipEntry {
  readonly name: string;
  readonly nameBytes: Uint8Array;
  /** General purpose bits: bit 0 encrypted, bit 3 sizes follow the data, bit 11 the name is UTF-8. */
  readonly flags: number;
  readonly method: number;
  /** DOS time in the lower half, DOS date in the upper. */
  readonly stamp: number;
  readonly crc: number;
  /** Bytes once inflated, as declared; `inflateEntry` holds the entry to it. */
  readonly size: number;
  readonly compressed: Uint8Array;
  readonly externalAttributes: number;
}

export const STORED = 0;
export const DEFLATED = 8;

/**
 * What a file may ask of us before it counts as an attack. Real workbooks hold
 * a few hundred parts, some dozens of megabytes, and shrink up to about 50 times.
 */
export const LIMITS = {
  entries: 5_000,
  inflatedBytes: 256 * 1024 * 1024,
  /** Of all parts that are parsed. Sheets without a table of ours are none of them. */
  readBytes: 64 * 1024 * 1024,
  /** Rows, cells and ranges of all sheets that are parsed. */
  cells: 1_000_000,
  /** Comments of a sheet, replies included. */
  comments: 100_000,
  /** Of the rows of all tables that are read, blank ones included. */
  tableCells: 500_000,
  /** UTF-16 units that they hold, some ten thousand pages: 20,000 rows of three columns with 600 letters each. */
  tableText: 40_000_000,
  /** Elements of a part that are held all at once. */
  elements: 300_000,
  ratio: 200,
  /** Below this an entry may shrink as much as it likes. */
  ratioFrom: 1024 * 1024,
} as const;
