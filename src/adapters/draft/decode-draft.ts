import type { UnreadCharacters } from "../../domain/draft/draft-paragraph";
import { kazakhEncoding } from "./kazakh-encodings";
import { leastOddEncoding, textIn } from "./older-encodings";
import { notText } from "./refusals";
import { USUAL } from "./usual-encoding";

/** The text of a file, and what a person should know of its letters. */
interface Decoded {
  readonly text: string;
  readonly unread?: UnreadCharacters;
  /** One that was told by how the text reads in it, and that is not Windows-1251. */
  readonly encoding?: string;
}

/** How many characters must be right for each that is not, for a file to be UTF-8 with bad bytes in it. */
const RIGHT_FOR_ONE_BAD = 10;

/**
 * The text of a file: UTF-8, also where a few of its bytes are bad, UTF-16, what a page declares, or else the encoding of
 * older texts in which it reads as words, Windows-1251 first.
 *
 * @throws UnusableInput for bytes that are no text, or none that can be read
 */
export function decodeDraft(bytes: Uint8Array): Decoded {
  const decoded = decode(bytes);
  // eslint-disable-next-line no-control-regex
  if (/\u0000/u.test(decoded.text.slice(0, 10_000))) throw notText();
  return decoded;
}

function decode(bytes: Uint8Array): Decoded {
  const { encoding, isDeclared = false } = encodingOf(bytes);
  const text = textIn(bytes, encoding);
  if (encoding !== UTF_8) return isDeclared || NEVER_TOLD.has(encoding) ? { text } : { text, encoding };
  const count = text.split("\ufffd").length - 1;
  return count === 0 ? { text } : { text, unread: { count, line: lineOfFirst(text) } };
}

export const UTF_8 = "utf-8";

/** What a person need not look at. */
export const NEVER_TOLD: ReadonlySet<string> = new Set([UTF_8, "utf-16le", "utf-16be", USUAL]);

/**
 * The encoding of a text, and whether a page declares it.
 *
 * @throws UnusableInput for bytes that are words in none
 */
export function encodingOf(bytes: Uint8Array): { readonly encoding: string; readonly isDeclared?: boolean } {
  const wide = utf16Of(bytes);
  if (wide !== undefined) return { encoding: wide };
  if (isWhole(bytes)) return { encoding: UTF_8 };
  const declared = declaredBy(bytes);
  if (declared !== undefined) return { encoding: declared, isDeclared: true };
  const text = textIn(bytes, UTF_8);
  const bad = text.split("\ufffd").length - 1;
  // eslint-disable-next-line no-control-regex
  const right = text.replace(/[\u0000-\u007f]+/gu, "").length - bad;
  if (right >= bad * RIGHT_FOR_ONE_BAD) return { encoding: UTF_8 };
  // What holds zeros is no text, and is refused as such.
  return { encoding: bytes.includes(0) ? USUAL : leastOddEncoding(bytes) };
}

/** Whether bytes are UTF-8 throughout: a sign for an unread character may stand in the text itself. */
export function isWhole(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

const lineOfFirst = (text: string): number => text.slice(0, text.indexOf("\ufffd")).split(/\r\n|[\n\r]/u).length;

/** How many bytes tell UTF-16 without a mark. */
const SAMPLE = 4_000;

/** UTF-16 by its mark, or by every second byte, which is the same for nearly all letters of an alphabet. */
export function utf16Of(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  const sample = bytes.subarray(0, SAMPLE);
  const isHigh = (at: 0 | 1): boolean => {
    const high = sample.filter((_, index) => index % 2 === at);
    return high.includes(0) && high.filter((byte) => byte === 0 || byte === 4).length > high.length * 0.9;
  };
  return isHigh(1) ? "utf-16le" : isHigh(0) ? "utf-16be" : undefined;
}

function declaredBy(bytes: Uint8Array): string | undefined {
  const declared = /<meta[^>]{0,100}charset\s*=\s*["']?([\w-]{2,20})/iu.exec(
    textIn(bytes.subarray(0, 2_000), USUAL),
  )?.[1];
  const kazakh = kazakhEncoding(declared ?? "");
  if (kazakh !== undefined) return kazakh;
  return declared !== undefined && isKnown(declared) ? declared : undefined;
}

function isKnown(encoding: string): boolean {
  try {
    return new TextDecoder(encoding).encoding !== "utf-8";
  } catch {
    return false;
  }
}
