import { isName } from "../instrument/is-name";
import { ownId } from "../instrument/own-instrument";
import { guidanceFor } from "../profile/guidance-for";
import type { DocumentNote } from "../review/review";
import { instrumentsOf } from "../rules/required-documents";
import { fold } from "../text/fold";
import { holdsName } from "../text/holds-name";
import type { BriefGap } from "./brief-gap";
import { READ_FOR_CITATIONS } from "./brief-gap";
import type { BriefInput } from "./brief-input";

/** A document the review is guided by, and whether the table cites it. */
export interface DocumentNumbers {
  /** In the brief's language. */
  readonly title: string;
  readonly cited: boolean;
}

/**
 * The profile's guiding documents and those of the review's own that it marks as required.
 *
 * Counts as the rule on guiding documents does: one is cited when a gap or a
 * justification cites one of its instruments, or names it among the sources.
 */
export function countDocuments(input: BriefInput, gaps: readonly BriefGap[]): readonly DocumentNumbers[] {
  const wanted = requiredDocuments(input);
  const inSources = new Set(gaps.flatMap(({ norms }) => norms.map(({ instrument }) => instrument.id)));
  const sources = gaps.flatMap(({ gap, amendments }) => [gap.sources, ...amendments.map((row) => row.justification)]);
  const text = fold(sources.map((cell) => cell.slice(0, READ_FOR_CITATIONS)).join("\n"));
  const found = wanted.map(
    ({ instruments, names }) =>
      instruments.some((id) => inSources.has(id)) || names.some((name) => holdsName(text, name)),
  );
  const inProse = found.every(Boolean) ? new Set<string>() : citedInProse(input, gaps);
  return wanted.map(({ title, instruments }, at) => ({
    title,
    cited: found[at] === true || instruments.some((id) => inProse.has(id)),
  }));
}

interface Wanted {
  readonly title: string;
  readonly instruments: readonly string[];
  /** Folded. */
  readonly names: readonly string[];
}

function requiredDocuments({ profile, review, language }: BriefInput): readonly Wanted[] {
  const byLabel = new Map(review.documents.map((note) => [fold(note.document), note]));
  const used = new Set<DocumentNote>();
  const guiding = guidanceFor(profile).documents.map(({ id, title, instruments, citedAs }): Wanted => {
    const names = [...Object.values(title), ...citedAs];
    const note = [id, ...names].map((label) => byLabel.get(fold(label))).find((known) => known !== undefined);
    if (note) used.add(note);
    return {
      title: title[language],
      instruments: instrumentsOf(instruments, note),
      names: [...names, ...(note?.citedAs ?? [])],
    };
  });
  const own = review.documents
    .filter((note) => note.required && note.document !== "" && !used.has(note))
    .map(({ document, citedAs }): Wanted => ({
      title: document,
      instruments: [ownId(document)],
      names: [document, ...citedAs],
    }));
  return [...guiding, ...own].map((document) => ({ ...document, names: document.names.filter(isName).map(fold) }));
}

const citedInProse = ({ citationsIn }: BriefInput, gaps: readonly BriefGap[]): ReadonlySet<string | undefined> =>
  new Set(
    gaps
      .flatMap(({ gap }) => [gap.issue, gap.solution])
      .flatMap((cell) => citationsIn(cell.slice(0, READ_FOR_CITATIONS)).map(({ instrument }) => instrument)),
  );
