import type { BriefFacts } from "./brief";
import type { BriefContext } from "./brief-context";
import { oneLine } from "./brief-gap";
import { dateInWords } from "../text/dates/date-in-words";

/** What stands in the title block, the footer and the document's properties. */
export function briefFacts({ input, words, cut }: BriefContext, fingerprint: string): BriefFacts {
  const { details } = input.review;
  const short = (text: string, longest = 120): string => cut(oneLine(text), longest).text;
  const date = dateInWords(input.date, words);
  const draftDate = dateInWords(details.draftDate, words);
  const version = short(details.draftVersion, 40);
  const subtitle = [
    short(details.draftTitle, 180),
    version === "" ? "" : words.version(version),
    draftDate === "" ? "" : words.draftOf(short(draftDate, 40)),
    jurisdictionName(short(details.jurisdiction, 60), input.language),
    details.client.trim() === "" ? "" : words.preparedFor(short(details.client)),
  ];
  return {
    title: words.title,
    subtitle: subtitle.filter((part) => part !== "").join(" · "),
    draftTitle: short(details.draftTitle, 180),
    draftVersion: version,
    jurisdiction: short(details.jurisdiction, 60),
    client: short(details.client),
    author: short(details.author),
    contact: "",
    state: "",
    date: input.date,
    time: input.time,
    dateInWords: date,
    workbook: input.workbook,
    catalogueVersion: input.catalogue.version,
    fingerprint,
    footer: words.footer(date, fingerprint),
    pageOf: words.pageOf,
  };
}

/** The country of a two-letter code, in the language; anything else as it is. */
function jurisdictionName(jurisdiction: string, language: string): string {
  if (!/^[A-Z]{2}$/u.test(jurisdiction)) return jurisdiction;
  return new Intl.DisplayNames([language], { type: "region", fallback: "code" }).of(jurisdiction) ?? jurisdiction;
}
