import { asCountryCode } from "../text/country-code";
import { countryName } from "../text/country-names";
import { dateInWords } from "../text/dates/date-in-words";
import { sayDate } from "../text/dates/say-date";
import type { BriefFacts } from "./brief";
import type { BriefContext } from "./brief-context";
import { fitting } from "./fitting";
import { LONGEST_TEXTS } from "./longest-texts";
import { unwrittenParts } from "./unwritten";

/** The title as it is printed; "" of one that is too long to be any. */
export const printedTitle = ({ title }: BriefContext["author"]): string => fitting(title, LONGEST_TEXTS.title);

const fact = (text: string): string => fitting(text, LONGEST_TEXTS.fact);

/** What stands in the title block, the footer and the document's properties. */
export function briefFacts(context: BriefContext, fingerprint: string): BriefFacts {
  const { input, words, author } = context;
  const { details } = input.review;
  const date = dateInWords(input.date, words);
  const draftDate = fitting(sayDate(details.draftDate, input.language), 40);
  const version = fact(details.draftVersion);
  const draftTitle = fitting(details.draftTitle, LONGEST_TEXTS.title);
  const jurisdiction = fact(details.jurisdiction);
  const client = fact(details.client);
  const subtitle = [
    draftTitle,
    version === "" ? "" : words.version(version),
    draftDate === "" ? "" : words.draftOf(draftDate),
    countryName(asCountryCode(jurisdiction), input.language),
  ];
  return {
    title: printedTitle(author),
    subtitle: subtitle.filter((part) => part !== "").join(" · "),
    draftTitle,
    draftVersion: version,
    jurisdiction,
    client: client === "" ? "" : words.preparedFor(client),
    author: fact(details.author),
    contact: fact(author.contact),
    state: unwrittenParts(context).length > 0 ? words.draft.mark : "",
    date: input.date,
    time: input.time,
    dateInWords: date,
    workbook: input.workbook,
    catalogueVersion: input.catalogue.version,
    fingerprint,
    footer: words.footer(date),
    pageOf: words.pageOf,
  };
}
