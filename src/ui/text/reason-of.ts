import type { Language } from "../../domain/language";
import { UnusableInput } from "../../domain/result";

/** What went wrong, as a person can be told; `unknown` puts a fault of the program into words. */
export function reasonOf(error: unknown, language: Language, unknown: (why: string) => string): string {
  if (error instanceof UnusableInput) return error.said[language];
  return unknown(error instanceof Error ? error.message : String(error));
}
