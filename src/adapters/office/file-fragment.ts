import { isLanguage } from "../../domain/language";
import type { Language } from "../../domain/language";
import { isOfficeFile } from "./office-file";
import type { OfficeFile } from "./office-file";

/** A file in the part of an address that no browser sends to a server, and the language to speak there. */
export interface FragmentFile extends OfficeFile {
  readonly language: Language;
}

/** Bytes that are put into letters at once: more would be more arguments than a function takes. */
const AT_ONCE = 0x8000;

/** `"#language=en&name=Brief.docx&file=UEsDB…"`, the bytes as base64url. */
export function writeFileFragment({ language, name, bytes }: FragmentFile): string {
  return `#language=${language}&name=${encodeURIComponent(name)}&file=${toBase64Url(bytes)}`;
}

/** The file in a fragment, looked at as something that anybody may have written; undefined when it is none to save. */
export function readFileFragment(fragment: string): FragmentFile | undefined {
  const parts = new URLSearchParams(fragment.replace(/^#/u, ""));
  const language = parts.get("language") ?? "";
  const bytes = fromBase64Url(parts.get("file") ?? "");
  if (!isLanguage(language) || bytes === undefined) return undefined;
  const file = { language, name: parts.get("name") ?? "", bytes };
  return isOfficeFile(file) ? file : undefined;
}

function toBase64Url(bytes: Uint8Array): string {
  let letters = "";
  for (let at = 0; at < bytes.length; at += AT_ONCE)
    letters += String.fromCharCode(...bytes.subarray(at, at + AT_ONCE));
  return btoa(letters).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

function fromBase64Url(text: string): Uint8Array | undefined {
  if (!/^[\w-]+$/u.test(text)) return undefined;
  try {
    return Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (letter) => letter.charCodeAt(0));
  } catch {
    return undefined;
  }
}
