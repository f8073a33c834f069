import type { BriefFacts } from "../../domain/brief/brief";
import { FACT_NAMES } from "../../domain/brief/fact-texts";
import type { FactName } from "../../domain/brief/fact-texts";
import { controlProperties } from "./content-control";
import { controlName } from "./control-names";
import { child } from "./element-tree";
import type { Element } from "./element-tree";
import { toPageNumber, toRun } from "./run";
import { splice as applySplices } from "../opc/splice";
import type { Splice } from "../opc/splice";
import type { TemplatePart } from "./template";
import { BODY_TAG, FACT_TAG, tagOf } from "./template-control";
import type { BriefWriting } from "./writing";
import { escapeAttribute } from "./xml-text";

/** What goes into the controls of one part of the template. */
export interface Filling {
  readonly facts: BriefFacts;
  /** Number of pages to show until Word has counted them. */
  readonly pages: number;
  /** XML for the control that holds the text of the brief; only the main part has one. */
  readonly body?: string;
}

/**
 * The part with our controls filled; whatever else a person put around them stays.
 *
 * A fact that is empty takes its control away, and its paragraph with it when
 * nothing else stands there: Word would show an invitation to type instead.
 */
export function fillControls({ xml, root }: TemplatePart, filling: Filling, writing: BriefWriting): string {
  const splices: Splice[] = [];
  const visit = (element: Element, above: readonly Element[]): void => {
    const splice = element.name === "sdt" ? fill(xml, element, above, filling, writing) : undefined;
    if (splice === undefined) for (const next of element.children) visit(next, [...above, element]);
    else splices.push(...splice);
  };
  visit(root, []);
  return applySplices(xml, splices);
}

function fill(
  xml: string,
  control: Element,
  above: readonly Element[],
  { facts, pages, body }: Filling,
  writing: BriefWriting,
): readonly Splice[] | undefined {
  const tag = tagOf(control);
  if (tag === BODY_TAG && body !== undefined)
    return [...rename(control, "body", writing), ...replaceContent(control, body)];
  if (!tag.startsWith(FACT_TAG)) return undefined;
  const name = tag.slice(FACT_TAG.length);
  if (name === "pageOf") {
    const runs = replaceRuns(xml, control, (look) => toPageNumber(facts.pageOf, pages, look));
    return [...rename(control, name, writing), ...runs];
  }
  if (!(FACT_NAMES as readonly string[]).includes(name)) return undefined;
  const text = writing.link.data.facts[name as FactName];
  if (text === "") return [takeAway(control, above)];
  return [
    bind(xml, control, name as FactName, tag, writing),
    ...replaceRuns(xml, control, (look) => toRun(text, look)),
  ];
}

/** The name on the control's frame in the language of the brief. */
function rename(control: Element, field: string, { language }: BriefWriting): readonly Splice[] {
  const alias = child(control, "sdtPr", "alias");
  if (alias === undefined) return [];
  const text = `<w:alias w:val="${escapeAttribute(controlName(field, language))}"/>`;
  return [{ start: alias.start, end: alias.end, text }];
}

function bind(xml: string, control: Element, name: FactName, tag: string, writing: BriefWriting): Splice {
  const properties = child(control, "sdtPr");
  const text = controlProperties({
    id: writing.nextId(),
    tag,
    alias: controlName(name, writing.language),
    path: writing.link.data.factPath(name),
    store: writing.link.store,
    properties: withoutLanguage(xml, child(properties, "rPr")),
    extras: (properties?.children ?? [])
      .filter(isFrame)
      .map((element) => slice(xml, element))
      .join(""),
  });
  return { start: properties?.start ?? control.contentStart, end: properties?.end ?? control.contentStart, text };
}

/** How Word 2013 and later draw the control's frame. */
const isFrame = ({ name, namespace }: Element): boolean =>
  namespace.includes("/word/2012/") && (name === "appearance" || name === "color");

/** Puts new runs where the first run of the control stands, in its look, and takes the others away. */
function replaceRuns(xml: string, control: Element, toRuns: (look: string) => string): readonly Splice[] {
  const content = child(control, "sdtContent");
  if (content === undefined) return [];
  const paragraph = child(content, "p");
  const firstRun = child(paragraph ?? content, "r") ?? child(paragraph ?? content, "hyperlink", "r");
  const runs = toRuns(withoutLanguage(xml, child(firstRun, "rPr")));
  if (paragraph === undefined) return replaceContent(control, runs);
  return replaceContent(control, `<w:p>${slice(xml, child(paragraph, "pPr"))}${runs}</w:p>`);
}

function replaceContent(control: Element, text: string): readonly Splice[] {
  const content = child(control, "sdtContent");
  const whole = `<w:sdtContent>${text}</w:sdtContent>`;
  if (content === undefined) return [{ start: control.contentEnd, end: control.contentEnd, text: whole }];
  return [{ start: content.start, end: content.end, text: whole }];
}

function takeAway(control: Element, above: readonly Element[]): Splice {
  const parent = above.at(-1);
  const alone =
    parent?.name === "p" &&
    above.at(-2)?.name === "body" &&
    parent.children.every((other) => other === control || !["r", "sdt", "hyperlink"].includes(other.name));
  const { start, end } = alone && parent !== undefined ? parent : control;
  return { start, end, text: "" };
}

const slice = (xml: string, element: Element | undefined): string =>
  element === undefined ? "" : xml.slice(element.start, element.end);

/** A person's template may say in what language its sample words are; the brief's own language counts. */
function withoutLanguage(xml: string, look: Element | undefined): string {
  const language = child(look, "lang");
  if (look === undefined || language === undefined) return slice(xml, look);
  return xml.slice(look.start, language.start) + xml.slice(language.end, look.end);
}
