import { toTree } from "../../src/adapters/docx/element-tree";
import type { Element } from "../../src/adapters/docx/element-tree";

/** What the standard (OASIS, 2018, part 2) asks of an element that we write. */
interface Model {
  /** The names of the elements right inside, each with a blank behind it. */
  readonly inside: RegExp;
  readonly required?: readonly string[];
  /** Whether text may stand right inside. */
  readonly isMixed?: true;
}

const EMPTY = /^$/u;
const FRBR = "FRBRthis (FRBRuri )+(FRBRalias )*(FRBRdate )+(FRBRauthor )+";
const BLOCKS = /^(p )*$/u;
const INLINE = /^((docNumber|docTitle|ref|mod) )*$/u;
const NAMED = ["eId", "href", "showAs"];

const MODELS: Readonly<Record<string, Model>> = {
  akomaNtoso: { inside: /^amendmentList $/u },
  amendmentList: { inside: /^meta (preface )?collectionBody $/u, required: ["name"] },
  collectionBody: { inside: /^(component )+$/u },
  component: { inside: /^amendment $/u, required: ["eId"] },
  amendment: { inside: /^meta (preface )?amendmentBody $/u, required: ["name"] },
  meta: { inside: /^identification (analysis )*(references )*$/u },
  identification: { inside: /^FRBRWork FRBRExpression FRBRManifestation $/u, required: ["source"] },
  FRBRWork: { inside: new RegExp(`^${FRBR}FRBRcountry $`, "u") },
  FRBRExpression: { inside: new RegExp(`^${FRBR}(FRBRlanguage )+$`, "u") },
  FRBRManifestation: { inside: new RegExp(`^${FRBR}(FRBRformat )?$`, "u") },
  FRBRthis: { inside: EMPTY, required: ["value"] },
  FRBRuri: { inside: EMPTY, required: ["value"] },
  FRBRdate: { inside: EMPTY, required: ["date", "name"] },
  FRBRauthor: { inside: EMPTY, required: ["href"] },
  FRBRcountry: { inside: EMPTY, required: ["value"] },
  FRBRlanguage: { inside: EMPTY, required: ["language"] },
  FRBRformat: { inside: EMPTY, required: ["value"] },
  analysis: { inside: /^activeModifications $/u, required: ["source"] },
  activeModifications: { inside: /^(textualMod )+$/u },
  textualMod: { inside: /^(source )+(destination )+(old )*(new )*$/u, required: ["eId", "type"] },
  source: { inside: EMPTY, required: ["href"] },
  destination: { inside: EMPTY, required: ["href"] },
  old: { inside: EMPTY },
  new: { inside: EMPTY },
  references: { inside: /^((activeRef|TLCOrganization|TLCConcept) )+$/u, required: ["source"] },
  activeRef: { inside: EMPTY, required: NAMED },
  TLCOrganization: { inside: EMPTY, required: NAMED },
  TLCConcept: { inside: EMPTY, required: NAMED },
  preface: { inside: /^(p )+$/u },
  amendmentBody: { inside: /^((amendmentHeading|amendmentContent|amendmentReference|amendmentJustification) )+$/u },
  amendmentHeading: { inside: BLOCKS },
  amendmentContent: { inside: BLOCKS },
  amendmentReference: { inside: BLOCKS },
  amendmentJustification: { inside: BLOCKS },
  p: { inside: INLINE, isMixed: true },
  docTitle: { inside: INLINE, isMixed: true },
  docNumber: { inside: INLINE, isMixed: true },
  ref: { inside: INLINE, required: ["href"], isMixed: true },
  mod: { inside: /^((quotedStructure|ref) )*$/u, required: ["eId"], isMixed: true },
  quotedStructure: { inside: /^(p )+$/u, required: ["eId"] },
};

const MODIFICATIONS = ["repeal", "substitution", "insertion", "replacement", "renumbering", "split", "join"];

/** What a file has that Akoma Ntoso 3.0 does not allow, one line each, as far as the elements go that we write. */
export function akomaFaults(xml: string): readonly string[] {
  const root = toTree(xml, "amendments.xml");
  const ids: string[] = [];
  const links: string[] = [];
  const faults: string[] = [];
  const visit = (element: Element): void => {
    const { name, attributes, children } = element;
    const { eId, href, source, refersTo, alternativeTo } = attributes;
    if (eId !== undefined) ids.push(eId);
    links.push(...[href, source, refersTo, alternativeTo].filter((link) => link?.startsWith("#")).map(String));
    faults.push(...faultsOf(element));
    if (name === "FRBRdate" && !/^\d{4}-\d{2}-\d{2}$/u.test(attributes["date"] ?? ""))
      faults.push("a date that is none");
    if (name === "textualMod" && !MODIFICATIONS.includes(attributes["type"] ?? "")) faults.push("an unknown type");
    children.forEach(visit);
  };
  visit(root);
  const known = new Set(ids);
  return [
    ...faults,
    ...ids.filter((id, at) => ids.indexOf(id) < at).map((id) => `eId ${id} twice`),
    ...ids.filter((id) => /\s/u.test(id)).map((id) => `eId ${id} with a blank`),
    ...links.filter((link) => !known.has(link.slice(1))).map((link) => `${link} leads nowhere`),
  ];
}

function faultsOf({ name, namespace, attributes, children, text }: Element): readonly string[] {
  const model = MODELS[name];
  if (!model || namespace !== "http://docs.oasis-open.org/legaldocml/ns/akn/3.0") return [`unknown element ${name}`];
  const inside = children.map((child) => `${child.name} `).join("");
  return [
    ...(model.inside.test(inside) ? [] : [`${name} holds ${inside || "nothing"}`]),
    ...(model.required ?? []).filter((key) => !attributes[key]).map((key) => `${name} without ${key}`),
    ...(model.isMixed || text.trim() === "" ? [] : [`text right inside of ${name}`]),
  ];
}
