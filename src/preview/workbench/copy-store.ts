import type { Language } from "../../domain/language";

/** A copy in the folder for results as the page knows it. */
export interface KnownCopy {
  /** Its path on the server. */
  readonly address: string;
  /** The entity tag of what it holds. */
  readonly tag: string;
}

/** Where a copy went. */
export interface SavedTo extends KnownCopy {
  /** Its path in the computer. */
  readonly file: string;
  /** The copy that was known had become another one; it stays, and this is a new one. */
  readonly apart: boolean;
}

/**
 * Saves a workbook to one copy, again and again; to a new one as long as none is known, and when somebody else changed
 * the one that was.
 *
 * @param language in which the server is to say why it did not save
 * @param unreachable what to say when the server does not answer
 * @returns what saves; it throws when a copy can't be written
 */
export function createCopyStore(
  name: string,
  known: KnownCopy | undefined,
  language: Language,
  unreachable: string,
): (bytes: Uint8Array) => Promise<SavedTo> {
  let copy = known;
  const send = async (address: string, method: "POST" | "PUT", bytes: Uint8Array, tag?: string): Promise<Response> => {
    const headers = { "accept-language": language, ...(tag !== undefined && { "if-match": tag }) };
    try {
      return await fetch(address, { method, headers, body: new Uint8Array(bytes) });
    } catch (error) {
      throw new Error(unreachable, { cause: error });
    }
  };
  return async (bytes) => {
    const over = copy && (await send(copy.address, "PUT", bytes, copy.tag));
    const apart = over?.status === CHANGED;
    const response = over && !apart ? over : await send(`/out/?name=${encodeURIComponent(name)}`, "POST", bytes);
    const file = await response.text();
    if (!response.ok) throw new Error(file);
    copy = knownFrom(response, response.headers.get("location") ?? "");
    return { ...copy, file, apart };
  };
}

/** HTTP's word for a copy that is not the one the page knows. */
const CHANGED = 412;

/** What an answer says of the copy at an address. */
export const knownFrom = (response: Response, address: string): KnownCopy => ({
  address,
  tag: response.headers.get("etag") ?? "",
});
