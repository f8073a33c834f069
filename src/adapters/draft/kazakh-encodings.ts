import { USUAL } from "./usual-encoding";

/**
 * Older encodings for Kazakh, which no program of the web knows: what each has otherwise than Windows-1251, the place of
 * the first letter and the letters from there on.
 */
const OTHERWISE: Readonly<Record<string, readonly (readonly [first: number, letters: string])[]>> = {
  "KZ-1048": [
    [0x8d, "ҚҺ"],
    [0x9d, "қһ"],
    [0xa1, "ҰұӘ"],
    [0xa5, "Ө"],
    [0xaa, "Ғ"],
    [0xaf, "Ү"],
    [0xb4, "ө"],
    [0xba, "ғ"],
    [0xbc, "әҢңү"],
  ],
  PTCP154: [
    [0x80, "ҖҒӮғ"],
    [0x86, "ҶҮҲүҠӢҢҚҺҸҗ"],
    [0x98, "ҳҷҡӣңқһҹ"],
    [0xa1, "ЎўЈӨҘҰ"],
    [0xaa, "Ә"],
    [0xad, "ӯ"],
    [0xaf, "Ҝ"],
    [0xb1, "ұ"],
    [0xb4, "ҙө"],
    [0xba, "ә"],
    [0xbc, "јҪҫҝ"],
  ],
};

/** Names that pages give them by. */
const NAMES: Readonly<Record<string, string>> = {
  "kz-1048": "KZ-1048",
  kz1048: "KZ-1048",
  rk1048: "KZ-1048",
  "strk1048-2002": "KZ-1048",
  ptcp154: "PTCP154",
  pt154: "PTCP154",
  cp154: "PTCP154",
  "cyrillic-asian": "PTCP154",
};

export const KAZAKH_ENCODINGS = Object.keys(OTHERWISE);

/** What a name that a page gives means, if one of these. */
export const kazakhEncoding = (name: string): string | undefined => NAMES[name.toLowerCase()];

const tables = new Map<string, readonly string[]>();

/** The text of bytes in one of these encodings, undefined in another. */
export function kazakhText(bytes: Uint8Array, encoding: string): string | undefined {
  const table = tables.get(encoding) ?? toTable(encoding);
  if (!table) return undefined;
  tables.set(encoding, table);
  const text: string[] = [];
  for (const byte of bytes) text.push(table[byte]!);
  return text.join("");
}

function toTable(encoding: string): readonly string[] | undefined {
  const otherwise = OTHERWISE[encoding];
  if (!otherwise) return undefined;
  const table = [...new TextDecoder(USUAL).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte))];
  for (const [first, letters] of otherwise)
    for (const [index, letter] of [...letters].entries()) table[first + index] = letter;
  return table;
}
