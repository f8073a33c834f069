import type { ResolvedCitation } from "../domain/citation/citation";
import type { Catalogue } from "../domain/instrument/catalogue";
import { formatPinpoint } from "../domain/instrument/pinpoint";
import { citesInternationalNorm } from "../domain/rules/international-norm";
import { isListItem, withoutItemMark, withoutListMark } from "../domain/text/list-mark";
import { onOneLine } from "../domain/text/on-one-line";
import { takeNotes } from "../domain/text/notes-in-place";
import { splitValues } from "../domain/text/split-values";
import { groupsOf, valuesIn } from "./source-groups";
import type { SourceGroup } from "./source-groups";

/** What a cell of sources is read with. */
export interface SourcesReading {
  readonly citationsIn: (text: string) => readonly ResolvedCitation[];
  readonly catalogue: Catalogue;
}

/**
 * What a cell of sources says of international norms, each with its places and notes and without the marks of a list:
 * `["CRC, art. 16", "GC25: para. 67; para. 70"]`. Places of which it is not certain that they are read the same without
 * the cell around them stay as they stand there, and with them, where need be, the whole cell.
 */
export function normsOfSources(sources: string, { citationsIn, catalogue }: SourcesReading): readonly string[] {
  const { text, inPlace } = takeNotes(sources);
  const isNorm = (one: ResolvedCitation): boolean => citesInternationalNorm(one, catalogue);
  const bare = toBare(text, citationsIn);
  const citations = citationsIn(text);
  const groups = groupsOf(valuesIn(text, citations));
  const norms = groups?.filter(({ values }) =>
    values.some((one) => one.citations.some(isNorm) || citationsIn(one.text).some(isNorm)),
  );
  if (!norms) return citations.some(isNorm) ? [inPlace(text).trim()] : [];
  const isJoined = norms.some(({ values }) => values.length > 1 || values.some((one) => one.text.includes("\n")));
  if (!isJoined) return norms.map((group) => inPlace(joined(group, bare)));
  const pieces = norms.map((group) => {
    const said = joined(group, bare);
    return isCertain(group) && read(citationsIn(said)) === readOf(group) ? said : textOf(group, text);
  });
  const all = pieces.join(pieces.some((piece) => piece.includes("\n")) ? "\n" : "; ");
  return [inPlace(read(citationsIn(all)) === norms.map(readOf).join("; ") ? all : text.trim())];
}

/** What some citations come to; an instrument right before places of its own says no more than these. */
const read = (citations: readonly ResolvedCitation[]): string =>
  citations
    .filter(({ instrument, pinpoints }, at) => pinpoints.length > 0 || citations[at + 1]?.instrument !== instrument)
    .flatMap(({ instrument = "", pinpoints }) =>
      pinpoints.length > 0 ? pinpoints.map((one) => `${instrument} ${formatPinpoint(one)}`) : [instrument],
    )
    .join("; ");

const readOf = ({ values }: SourceGroup): string => read(values.flatMap(({ citations }) => citations));

/** Takes the mark of a list off a value. */
function toBare(text: string, citationsIn: SourcesReading["citationsIn"]): (value: string) => string {
  const isList = splitValues(text).filter(isListItem).length > 1;
  // A number that is read as one of a place is no mark, nor is one that goes on in small letters alone: "1) of Article 3".
  return (value) => {
    const unmarked = withoutItemMark(value);
    const isMark = isList || !/^\p{Ll}/u.test(unmarked);
    return isMark && read(citationsIn(unmarked)) === read(citationsIn(value)) ? unmarked : withoutListMark(value);
  };
}

/** A group in one line: what stands under a head that a colon ends goes on behind that. */
function joined({ values: [head, ...items] }: SourceGroup, bare: (value: string) => string): string {
  const said = onOneLine(bare(head.text));
  const below = items.map((one) => onOneLine(bare(one.text))).join("; ");
  if (below === "") return said;
  return said.endsWith(":") ? `${said} ${below}` : `${said}; ${below}`;
}

/** Whether it is known which instrument all places of a group are of. */
const isCertain = ({ values }: SourceGroup): boolean => {
  const [instrument, ...others] = new Set(values.flatMap(({ citations }) => citations.map((one) => one.instrument)));
  return instrument !== undefined && others.length === 0;
};

const textOf = ({ values }: SourceGroup, text: string): string =>
  text.slice(values[0].start, values.at(-1)?.end).trim();
