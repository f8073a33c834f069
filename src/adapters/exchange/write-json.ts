import type { ReviewExchange } from "../../domain/exchange/exchange-form";

/** A review as JSON; `docs/review-export.schema.json` describes it. */
export const writeJson = (exchange: ReviewExchange): Uint8Array =>
  new TextEncoder().encode(`${JSON.stringify(exchange, undefined, 2)}\n`);
