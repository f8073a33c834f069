import type { ReviewExchange } from "../../domain/exchange/exchange-form";
import { addressesFor } from "./akoma-ids";
import { amendmentComponent } from "./akoma-amendment";
import { identification } from "./akoma-identification";
import { references } from "./akoma-references";
import { noAmendments } from "./refusals";
import { verifyAkomaNtoso } from "./verify-akoma-ntoso";
import { element } from "./xml";

/** Of the OASIS standard of 2018. */
export const NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";

/**
 * The amendments of a review as an amendment list of Akoma Ntoso 3.0, each with the old text, the new one, one to take
 * instead, sources and justification. It is read again before it is given out.
 *
 * @throws UnusableInput when there are none
 */
export function writeAkomaNtoso(exchange: ReviewExchange): Uint8Array {
  const { draft, amendments } = exchange;
  if (amendments.length === 0) throw noAmendments();
  const addresses = addressesFor(exchange);
  const list = element(
    "amendmentList",
    { name: "amendmentList" },
    element("meta", {}, identification(addresses, exchange), references(exchange, addresses)),
    element(
      "preface",
      {},
      element("p", {}, element("docTitle", {}, draft.title || "—")),
      ...(draft.version === "" ? [] : [element("p", {}, draft.version)]),
    ),
    element(
      "collectionBody",
      {},
      ...amendments.map((amendment, at) => amendmentComponent(amendment, at + 1, exchange, addresses)),
    ),
  );
  const root = element("akomaNtoso", { xmlns: NAMESPACE }, list);
  const xml = `<?xml version="1.0" encoding="UTF-8"?>\n${root.xml}\n`;
  verifyAkomaNtoso(xml, amendments);
  return new TextEncoder().encode(xml);
}
