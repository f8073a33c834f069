import { isAllocationFailure } from "./allocation-failure";
import { DAMAGE } from "./damage";
import { damaged } from "./refusals";

/**
 * The text of an XML part, a byte order mark included. Text goes back as UTF-8, so a declaration that says otherwise
 * says UTF-8 here.
 *
 * What the first bytes show counts before what the declaration says, since a declaration can only be read once they
 * are understood; the declaration decides between encodings of single bytes.
 *
 * @throws UnusableInput for bytes that are no text, and for an encoding that nobody knows
 */
export function decodeText(bytes: Uint8Array, part: string): string {
  const encoding = wideEncoding(bytes) ?? narrowEncoding(bytes, part);
  try {
    const text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
    return text.replace(DECLARED, (whole, before: string, name: string, quote: string) =>
      /^utf-?8$/iu.test(name) ? whole : `${before}UTF-8${quote}`,
    );
  } catch (error) {
    if (isAllocationFailure(error)) throw error;
    throw damaged(DAMAGE.noText(part));
  }
}

/** Up to the name of the encoding, the name, and the quote behind it. */
const DECLARED = /^(\ufeff?<\?xml[^>]{0,200}?\sencoding\s*=\s*["'])([^"'>]{0,40})(["'])/u;

/** UTF-16 shows by its mark, or without one by the `<` that every part begins with. */
function wideEncoding([first, second]: Uint8Array): string | undefined {
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return "utf-16le";
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return "utf-16be";
  return undefined;
}

function narrowEncoding(bytes: Uint8Array, part: string): string {
  const declared = DECLARED.exec(new TextDecoder().decode(bytes.subarray(0, 300)))?.[2] ?? "";
  // A declaration of UTF-16 in front of single bytes is a slip of programs that declare before they encode.
  if (declared === "" || bytes[0] === 0xef || /^(?:utf-?(?:8|16(?:le|be)?)|(?:us-)?ascii)$/iu.test(declared))
    return "utf-8";
  try {
    return new TextDecoder(declared).encoding;
  } catch {
    throw damaged(DAMAGE.encoding(part, declared));
  }
}
