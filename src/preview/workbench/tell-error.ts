import type { Language } from "../../domain/language";
import { UnusableInput } from "../../domain/result";

/** What to say of something that failed. */
export const tellError = (error: unknown, language: Language): string =>
  error instanceof UnusableInput ? error.said[language] : error instanceof Error ? error.message : String(error);
