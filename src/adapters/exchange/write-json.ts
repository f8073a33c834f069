import type { ReviewExchange } from "../../domain/exchange/review-exchange";

/** A review as JSON; `docs/review-export.schema.json` describes it. */
export const writeJson = (exchange: ReviewExchange): Uint8Array =>
  new TextEncoder().encode(`${JSON.stringify(exchange, undefined, 2)}\n`);
