import type { BriefFacts } from "./brief";

/** The facts a brief can show in its title block and footer, in the order they are stored. */
export const FACT_NAMES = [
  "title",
  "subtitle",
  "facts",
  "footer",
  "draftTitle",
  "draftVersion",
  "jurisdiction",
  "client",
  "author",
  "contact",
  "state",
  "date",
  "time",
  "dateInWords",
  "workbook",
  "catalogueVersion",
  "fingerprint",
] as const;
export type FactName = (typeof FACT_NAMES)[number];

export const isFactName = (name: string): name is FactName => (FACT_NAMES as readonly string[]).includes(name);

/** What each fact says; `facts` is the line of those that the subtitle does not tell already. */
export function factTexts(facts: BriefFacts): Readonly<Record<FactName, string>> {
  const author = opens(facts.contact, facts.author) ? "" : facts.author;
  const line = [facts.client, author, facts.contact, facts.dateInWords]
    .filter((fact) => fact !== "" && !facts.subtitle.includes(fact))
    .map((fact) => (fact === facts.dateInWords ? onOneLine(fact) : fact))
    .join(" · ");
  return { ...facts, facts: line };
}

const onOneLine = (date: string): string => date.replaceAll(" ", "\u00a0");

/** Whether a contact begins with its author's name: "A. Person, a@example.org". */
const opens = (contact: string, author: string): boolean =>
  contact.startsWith(author) && !/^[\p{L}\p{N}]/u.test(contact.slice(author.length));
