import type { ServerResponse } from "node:http";

/** Answer with a sentence. */
export function end(response: ServerResponse, status: number, text: string): void {
  if (!response.headersSent) response.writeHead(status, { "content-type": "text/plain; charset=utf-8" });
  response.end(text);
}
