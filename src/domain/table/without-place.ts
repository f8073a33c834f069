import type { Span } from "../brief/brief";
import type { Language } from "../language";
import { formSpans } from "./comparative-form";
import type { ComparativeForm } from "./comparative-form";
import type { ProposedChange } from "./proposed-change";
import type { SpanWriter } from "./table-spans";

/**
 * In the order of the draft; behind that what it does not have, then what has no place that is told, alike by alike. Where
 * nothing has a place, as without a draft, in the order in which they stand.
 */
export function inDraftOrder(changes: readonly ProposedChange[]): readonly ProposedChange[] {
  const placed = changes.filter(({ place }) => place !== undefined);
  if (placed.length === 0) return changes;
  const others = changes.filter(({ place }) => place === undefined);
  const untold = others.filter((change) => !isAbsent(change));
  const alike = [...new Set(untold.map(nameOfPlaces))];
  return [
    ...[...placed].sort((a, b) => (a.place ?? 0) - (b.place ?? 0)),
    ...others.filter(isAbsent),
    ...alike.flatMap((name) => untold.filter((change) => nameOfPlaces(change) === name)),
  ];
}

/** What stands above a row without a place in the draft, so that it does not seem to be of the last chapter. */
export function lineWithoutPlace(
  change: ProposedChange,
  form: ComparativeForm,
  language: Language,
  { boldOfReview }: SpanWriter,
): readonly Span[] {
  const said = formSpans(form, isAbsent(change) ? form.notThere : form.notTold, language);
  const places = nameOfPlaces(change);
  return [
    ...said.map((span): Span => ({ ...span, bold: true })),
    ...(places === "" ? [] : [boldOfReview(`: ${places}`)]),
  ];
}

const isAbsent = ({ isNew, citation }: ProposedChange): boolean => isNew && citation !== "";
const nameOfPlaces = ({ among }: ProposedChange): string => among.join(" / ");
