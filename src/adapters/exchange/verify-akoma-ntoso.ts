import type { ExchangedAmendment } from "../../domain/exchange/exchange-form";
import { walkXml } from "../opc/xml-spans";
import { notAsExported } from "./refusals";
import { linesOf } from "./xml";

/**
 * Read a list of amendments again: well formed, each id once, the texts of each amendment as they were.
 *
 * @throws UnusableInput when it does not
 */
export function verifyAkomaNtoso(xml: string, amendments: readonly ExchangedAmendment[]): void {
  const ids: string[] = [];
  const found: string[][] = [];
  let isQuoted = false;
  walkXml(xml, "amendments.xml", WANTED, {
    open: ({ name, attributes }) => {
      const id = attributes["eId"];
      if (id !== undefined) ids.push(id);
      if (name === "amendment") found.push([]);
      else if (name === "quotedStructure") isQuoted = true;
    },
    close: ({ name, text }) => {
      if (name === "quotedStructure") isQuoted = false;
      else if (name === "p" && isQuoted) found.at(-1)?.push(text);
    },
  });
  const wanted = amendments.map(({ draftText, newText, alternativeText }) =>
    [draftText, newText, alternativeText].flatMap(linesOf).map(storable),
  );
  if (new Set(ids).size < ids.length || JSON.stringify(found) !== JSON.stringify(wanted)) throw notAsExported();
}

const WANTED = new Set(["component", "amendment", "mod", "textualMod", "quotedStructure", "p", "TLCConcept"]);

/** Without what XML can't hold, as `escapeText` writes it. */
const storable = (line: string): string => line.replace(/(?![\t\n\r\u007f-\u009f])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu, "");
