import type { ExchangedAmendment, ReviewExchange } from "../../domain/exchange/exchange-form";
import { idKey } from "../../domain/gap/id-key";
import type { Addresses } from "./akoma-ids";
import { elementId } from "./akoma-ids";
import { identification } from "./akoma-identification";
import { AGENT, VERSIONS } from "./akoma-references";
import { element, linesOf, paragraphs } from "./xml";
import type { Xml } from "./xml";

/** An amendment as a component of the list. @param number counted from 1 */
export function amendmentComponent(
  amendment: ExchangedAmendment,
  number: number,
  exchange: ReviewExchange,
  addresses: Addresses,
): Xml {
  const name = `amendment_${number}`;
  return element(
    "component",
    { eId: name },
    element(
      "amendment",
      { name: "amendment" },
      element("meta", {}, identification(addresses, exchange, name), analysis(amendment, name, addresses)),
      amendmentBody(amendment, name, exchange, addresses),
    ),
  );
}

const idsIn = (name: string) => ({
  mod: `${name}__mod_1`,
  old: `${name}__mod_1__qstr_1`,
  new: `${name}__mod_1__qstr_2`,
  alternative: `${name}__mod_1__qstr_3`,
});

function analysis(
  { kind, provision, draftText, newText }: ExchangedAmendment,
  name: string,
  addresses: Addresses,
): Xml {
  const ids = idsIn(name);
  return element(
    "analysis",
    { source: `#${AGENT}` },
    element(
      "activeModifications",
      {},
      element(
        "textualMod",
        { type: kind, eId: `${name}__textualMod_1` },
        element("source", { href: `#${ids.mod}` }),
        element("destination", { href: addressOf(addresses, provision) }),
        ...(draftText.trim() === "" ? [] : [element("old", { href: `#${ids.old}` })]),
        ...(newText.trim() === "" ? [] : [element("new", { href: `#${ids.new}` })]),
      ),
    ),
  );
}

function amendmentBody(
  amendment: ExchangedAmendment,
  name: string,
  exchange: ReviewExchange,
  addresses: Addresses,
): Xml {
  const { id, gap: gapId, provision, justification } = amendment;
  const gap = exchange.gaps.find((candidate) => idKey(candidate.id) === idKey(gapId));
  const place = exchange.provisions.find((candidate) => idKey(candidate.id) === idKey(provision));
  const cited = place?.citation || provision;
  return element(
    "amendmentBody",
    {},
    element(
      "amendmentHeading",
      {},
      element(
        "p",
        {},
        element("docNumber", {}, id || String(name)),
        ...(cited === "" ? [] : [" ", element("ref", { href: addressOf(addresses, provision) }, cited)]),
      ),
      ...paragraphs(place?.heading ?? ""),
    ),
    element("amendmentContent", {}, element("p", {}, modification(amendment, name))),
    ...(linesOf(gap?.sources ?? "").length > 0
      ? [element("amendmentReference", {}, ...paragraphs(gap?.sources ?? ""))]
      : []),
    element("amendmentJustification", {}, ...paragraphs(justification || (gap?.issue ?? ""))),
  );
}

/** The old text, the new one, and one to take instead of that. */
function modification({ draftText, newText, alternativeText }: ExchangedAmendment, name: string): Xml {
  const ids = idsIn(name);
  const texts = [
    { eId: ids.old, refersTo: `#${VERSIONS.initial}`, text: draftText },
    { eId: ids.new, refersTo: `#${VERSIONS.new}`, text: newText },
    { eId: ids.alternative, refersTo: `#${VERSIONS.alternative}`, alternativeTo: `#${ids.new}`, text: alternativeText },
  ];
  return element(
    "mod",
    { eId: ids.mod },
    ...texts
      .filter(({ text }) => linesOf(text).length > 0)
      .map(({ text, ...attributes }) => element("quotedStructure", attributes, ...paragraphs(text))),
  );
}

const addressOf = ({ bill, units }: Addresses, provision: string): string =>
  provision.trim() === "" ? bill : `${bill}#${elementId(provision, units)}`;
