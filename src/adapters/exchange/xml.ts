import { escapeAttribute, escapeText } from "../opc/escape-xml";

/** XML as it will stand in the file. */
export type Xml = { readonly xml: string };

type Attributes = Readonly<Record<string, string | undefined>>;

/** An element with what stands in it: elements as they are, texts escaped. */
export function element(name: string, attributes: Attributes = {}, ...content: readonly (Xml | string)[]): Xml {
  const given = Object.entries(attributes)
    .flatMap(([key, value]) => (value === undefined ? [] : [` ${key}="${escapeAttribute(value)}"`]))
    .join("");
  const inside = content.map((each) => (typeof each === "string" ? escapeText(each) : each.xml)).join("");
  return { xml: inside === "" ? `<${name}${given}/>` : `<${name}${given}>${inside}</${name}>` };
}

/** The lines of a text as paragraphs, blank ones left out. */
export const paragraphs = (text: string): readonly Xml[] => linesOf(text).map((line) => element("p", {}, line));

export const linesOf = (text: string): readonly string[] =>
  text
    .split(/\r\n?|\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== "");
