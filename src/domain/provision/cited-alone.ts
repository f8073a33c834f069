import { CITE } from "./citing";
import type { CiteForm } from "./citing";

/**
 * How a draft writes a provision that is cited with headings around it, as `citeProvision` does those that have to be
 * named: "статья 1" of "статья 1 раздела II", "1-бап" of "2-бөлімнің 1-бабы", "section 1" of "Part 2, section 1".
 *
 * @param around citations of the chapters and the like that it stands in, outermost first
 * @returns without a full stop at its end; else as it is where it names none of them
 */
export function citedAlone(citation: string, around: readonly string[]): string {
  const headings: string[] = [];
  for (const heading of around) headings.push(without(headings, heading));
  return without(headings, citation);
}

/** Each heading is taken off where it stands in the citation: before the others in Kazakh and English, last in Russian. */
const without = (headings: readonly string[], citation: string): string =>
  headings.reduce((rest, heading) => withoutOne(heading, rest), citation.trim().replace(/\.$/u, ""));

function withoutOne(heading: string, citation: string): string {
  if (heading === "") return citation;
  const english = after(`${heading}, `, citation);
  if (english !== undefined) return english;
  const russian = inForms(heading, RUSSIAN, (form) => [form.outer])
    .map((outer) => before(` ${outer}`, citation))
    .find((rest) => rest !== undefined);
  if (russian !== undefined) return russian;
  const kazakh = inForms(heading, KAZAKH, (form) => [form.outer, form.between ?? form.outer])
    .map((outer) => after(`${outer} `, citation))
    .find((rest) => rest !== undefined);
  return kazakh === undefined ? citation : unowned(kazakh);
}

const RUSSIAN: readonly CiteForm[] = Object.values(CITE).map(({ ru }) => ru);
const KAZAKH: readonly CiteForm[] = Object.values(CITE).map(({ kk }) => kk);

/** A name that is written by itself, in other forms of its level. */
function inForms(
  name: string,
  levels: readonly CiteForm[],
  formsOf: (level: CiteForm) => readonly string[],
): readonly string[] {
  return levels.flatMap((level) => {
    const number = numberIn(name, level.alone);
    return number === undefined ? [] : formsOf(level).map((form) => form.replace("#", number));
  });
}

/** Kazakh: what nothing owns any more, by itself; what it owns itself stays as it is. */
const unowned = (name: string): string =>
  KAZAKH.flatMap(({ alone, inner = alone }) => {
    const number = numberIn(name, inner);
    return number === undefined ? [] : [alone.replace("#", number)];
  })[0] ?? name;

/** The number in a name that is written in a form; undefined where it is written otherwise. */
function numberIn(name: string, form: string): string | undefined {
  const [start = "", end = ""] = form.split("#");
  const behind = after(start, name);
  const number = behind === undefined ? undefined : before(end, behind);
  return number === undefined || number === "" || number.includes(" ") ? undefined : number;
}

const after = (start: string, text: string): string | undefined =>
  text.toLowerCase().startsWith(start.toLowerCase()) ? text.slice(start.length) : undefined;

const before = (end: string, text: string): string | undefined =>
  text.toLowerCase().endsWith(end.toLowerCase()) ? text.slice(0, text.length - end.length) : undefined;
