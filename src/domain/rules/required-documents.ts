import { hasColumn } from "./places";
import { isName } from "../instrument/is-name";
import { ownId } from "../instrument/own-instrument";
import type { Localised } from "../language";
import { memoise } from "../memoise";
import { documentLabels } from "../profile/document-labels";
import type { GuidingDocument } from "../profile/guidance";
import { guidanceFor } from "../profile/guidance-for";
import type { Profile } from "../profile/profile";
import type { DocumentNote, Review } from "../review/review";
import { fold } from "../text/fold";

/** A document that the review has to cite. */
export interface RequiredDocument {
  readonly title: Localised;
  readonly short: Localised;
  /** Any one of these satisfies it. */
  readonly instruments: readonly string[];
  /** Folded names that a text may hold. */
  readonly names: readonly string[];
  /** Its row on the Documents sheet; undefined when there is none. */
  readonly note: DocumentNote | undefined;
}

/** The profile's documents but for those that the review marks as not required, then its own that are. */
export const requiredDocuments = (review: Review, profile: Profile): readonly RequiredDocument[] =>
  (hasColumn(review, "Documents", "required") ? markedIn : listedIn)(review.documents)(profile);

/** @param marks whether the sheet says of its documents that they are required or not */
const requiredIn = (marks: boolean) =>
  memoise((notes: readonly DocumentNote[]) =>
    memoise((profile: Profile): readonly RequiredDocument[] => {
      const rows = new Map(notes.map((note) => [fold(note.document), note]));
      const { documents } = guidanceFor(profile);
      const known = new Set(documents.flatMap(documentLabels));
      return [
        ...documents
          .map((document) => {
            const label = documentLabels(document).find((candidate) => rows.has(candidate));
            return toWanted(document, label === undefined ? undefined : rows.get(label));
          })
          .filter(({ note }) => !marks || note === undefined || note.required),
        ...notes
          .filter((note) => note.required && !known.has(fold(note.document)))
          .map((note) => toWanted(ownDocument(note), note)),
      ];
    }),
  );

const [markedIn, listedIn] = [requiredIn(true), requiredIn(false)];

const ownDocument = ({ document: name, citedAs }: DocumentNote): Omit<GuidingDocument, "id"> => ({
  title: { en: name, ru: name, kk: name },
  short: { en: name, ru: name, kk: name },
  instruments: [ownId(name)],
  citedAs,
});

function toWanted(document: Omit<GuidingDocument, "id">, note: DocumentNote | undefined): RequiredDocument {
  const { title, short, instruments, citedAs } = document;
  const names = [...Object.values(title), ...citedAs, ...(note?.citedAs ?? [])].filter(isName).map(fold);
  return { title, short, instruments: instrumentsOf(instruments, note), names, note };
}

/** A document that names no instrument of the catalogue is the review's own, as its row on the sheet Documents says. */
export const instrumentsOf = (named: readonly string[], note: DocumentNote | undefined): readonly string[] =>
  named.length > 0 || !note ? named : [ownId(note.document)];
