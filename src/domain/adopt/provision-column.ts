import { idsMeant } from "../lookup/cited-provisions";
import { fold } from "../text/fold";
import { splitValues } from "../text/split-values";
import { columnToldBy } from "./recognise-columns";

/** Beginnings of words for a provision, and of those that may stand beside them: whose it is, and what of it. */
const PROVISION =
  /^(?:provision|articl|clause|structural|норм|положени|стать|структурн|элемент|ереже|бап|баб[ыт]|құрылым|нормасы)/u;
const DRAFT = /^(?:draft|bill|проект|законопроект|жоба)/u;
const BESIDE = /^(?:law|number|relevant|element|unit|бөлі[кг]|закон|номер|заң|нөмір|п$|of$|the$|in$|no$|n$|№|р$|с$)/u;

/**
 * Where the header stands that says that its column names provisions of the draft, and says nothing else: "Норма
 * проекта", "Article"; undefined where none does, or several do as well.
 */
export function provisionColumn(headers: readonly string[]): number | undefined {
  const telling = headers.flatMap((header, at) => (tellsProvision(header) ? [at] : []));
  const ofDraft = telling.filter((at) => wordsOf(headers[at] ?? "").some((word) => DRAFT.test(word)));
  const [only, another] = ofDraft.length > 0 ? ofDraft : telling;
  return another === undefined ? only : undefined;
}

const wordsOf = (header: string): readonly string[] => fold(header).match(/[\p{L}№]+/gu) ?? [];

function tellsProvision(header: string): boolean {
  const words = wordsOf(header);
  const isNothingElse = words.every((word) => PROVISION.test(word) || DRAFT.test(word) || BESIDE.test(word));
  return isNothingElse && words.some((word) => PROVISION.test(word)) && columnToldBy(fold(header)) === undefined;
}

/** A cell that names provisions, as the column Provision holds them; undefined where it says anything else. */
export function provisionsIn(cell: string): string | undefined {
  const ids = splitValues(cell).map(idsMeant);
  return ids.length > 0 && ids.every(({ length }) => length > 0) ? [...new Set(ids.flat())].join("; ") : undefined;
}
