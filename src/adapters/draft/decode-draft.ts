import { notText } from "./refusals";

/**
 * The text of a file: UTF-8, UTF-16 with its mark, what a page declares, or else Windows-1251, in which older texts in
 * Russian and Kazakh are stored.
 *
 * @throws UnusableInput for bytes that are no text
 */
export function decodeDraft(bytes: Uint8Array): string {
  const text = new TextDecoder(encodingOf(bytes)).decode(bytes);
  // eslint-disable-next-line no-control-regex
  if (/\u0000/u.test(text.slice(0, 10_000))) throw notText();
  return text;
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return "utf-8";
  } catch {
    const declared = /<meta[^>]{0,100}charset\s*=\s*["']?([\w-]{2,20})/iu.exec(
      new TextDecoder("windows-1251").decode(bytes.subarray(0, 2_000)),
    )?.[1];
    return declared !== undefined && isKnown(declared) ? declared : "windows-1251";
  }
}

function isKnown(encoding: string): boolean {
  try {
    return new TextDecoder(encoding).encoding !== "utf-8";
  } catch {
    return false;
  }
}
