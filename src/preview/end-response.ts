import type { IncomingMessage, ServerResponse } from "node:http";

import { isLanguage } from "../domain/language";
import type { Language, Localised } from "../domain/language";

/** Answer with a sentence, in the first of our languages that the asker reads. */
export function end(request: IncomingMessage, response: ServerResponse, status: number, said: Localised): void {
  const language = languageOf(request.headers["accept-language"] ?? "");
  const headers = { "content-type": "text/plain; charset=utf-8", "content-language": language };
  if (!response.headersSent) response.writeHead(status, headers);
  response.end(said[language]);
}

/** By their order, which is how browsers weigh them too. */
const languageOf = (accepted: string): Language =>
  accepted
    .split(",")
    .map((one) => one.trim().slice(0, 2).toLowerCase())
    .find(isLanguage) ?? "en";
