import { splice } from "../opc/splice";
import type { Splice } from "../opc/splice";
import { child } from "./element-tree";
import type { Element } from "./element-tree";
import type { TemplatePart } from "./template";

/** The styles with another language of all text that names none of its own. */
export function setStylesLanguage({ xml, root }: TemplatePart, tag: string): string {
  const defaults = child(root, "docDefaults", "rPrDefault", "rPr");
  if (defaults === undefined) return xml;
  const language = child(defaults, "lang");
  if (language !== undefined) return splice(xml, [replaceLanguage(xml, language, tag)]);
  return splice(xml, [{ start: defaults.contentEnd, end: defaults.contentEnd, text: `<w:lang w:val="${tag}"/>` }]);
}

/** The settings with the language that theme fonts are chosen for. */
export function setSettingsLanguage({ xml, root }: TemplatePart, tag: string): string {
  const language = child(root, "themeFontLang");
  return language === undefined ? xml : splice(xml, [replaceLanguage(xml, language, tag)]);
}

/** Only the attribute for our alphabets: those for East Asian and right-to-left text stay. */
function replaceLanguage(xml: string, element: Element, tag: string): Splice {
  const { start, end } = element;
  const before = xml.slice(start, end);
  const named = /\sw:val="[^"]*"/;
  const text = named.test(before)
    ? before.replace(named, ` w:val="${tag}"`)
    : before.replace(/^<w:\w+/, (name) => `${name} w:val="${tag}"`);
  return { start, end, text };
}
