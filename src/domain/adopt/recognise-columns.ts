import { DELIVERABLE_COLUMNS, columnOf } from "../review/tables";
import { foldHeader, namesOf } from "../review/headers";
import { fold } from "../text/fold";

export type DeliverableColumn = (typeof DELIVERABLE_COLUMNS)[number];

/** The header chosen for each of the three columns. */
export type ChosenColumns = Readonly<Record<DeliverableColumn, string>>;

/**
 * Beginnings of words that such headers have. In English and Russian the first such word of a header tells what it is
 * about ("gaps that need a solution"), in Kazakh the last ("мәселенің шешімі" is the solution of the issue).
 */
const TELLING: Readonly<Record<DeliverableColumn, { readonly first: RegExp; readonly last: RegExp }>> = {
  issue: {
    first: /(?<!\p{L})(?:issue|gap|problem|concern|shortcoming|deficien|weakness|проблем|пробел|недостат|риск)/u,
    last: /(?<!\p{L})(?:мәселе|олқылық|кемшілік)/gu,
  },
  solution: {
    first:
      /(?<!\p{L})(?:(?:re)?solution|amend|recommend|propos|suggest|remed|решени|поправк|рекоменд|предлож|предлаг)/u,
    last: /(?<!\p{L})(?:шешім|шешу|түзету|ұсын)/gu,
  },
  sources: {
    first:
      /(?<!\p{L})(?:sourc|exampl|referenc|standard|practice|источник|пример|ссылк|стандарт|практик|опыт|зарубежн)/u,
    last: /(?<!\p{L})(?:дереккөз|мысал|сілтеме|тәжірибе|қайнар)/gu,
  },
};

/**
 * Which of some headers may be which of the three columns, by their places: our own headers alone where they are
 * there, else all that words tell of. No header is given to two columns.
 */
export function tellingHeaders(headers: readonly string[]): Readonly<Record<DeliverableColumn, readonly number[]>> {
  const folded = headers.map(foldHeader);
  const ours = new Map(
    DELIVERABLE_COLUMNS.map((column) => {
      const spec = columnOf("Gaps", column);
      return [column, folded.findIndex((header) => spec !== undefined && namesOf(spec).includes(header))] as const;
    }),
  );
  const taken = new Set(ours.values());
  const told = headers.map((header, at) => (taken.has(at) ? undefined : columnToldBy(fold(header))));
  const placesOf = (column: DeliverableColumn): readonly number[] => {
    const own = ours.get(column) ?? -1;
    return own >= 0 ? [own] : told.flatMap((each, at) => (each === column ? [at] : []));
  };
  return { issue: placesOf("issue"), solution: placesOf("solution"), sources: placesOf("sources") };
}

/** Which of the three columns the words of a folded header tell of. */
export function columnToldBy(header: string): DeliverableColumn | undefined {
  const places = (find: (column: DeliverableColumn) => number) =>
    DELIVERABLE_COLUMNS.map((column) => ({ column, at: find(column) })).filter(({ at }) => at >= 0);
  const last = places((column) => [...header.matchAll(TELLING[column].last)].at(-1)?.index ?? -1);
  if (last.length > 0) return last.reduce((best, each) => (each.at > best.at ? each : best)).column;
  const first = places((column) => header.search(TELLING[column].first));
  return first.length > 0 ? first.reduce((best, each) => (each.at < best.at ? each : best)).column : undefined;
}

/** Which headers of a table are the three columns, the first that tells; a column stays out when none does. */
export function recogniseColumns(headers: readonly string[]): Partial<ChosenColumns> {
  const telling = tellingHeaders(headers);
  return Object.fromEntries(
    DELIVERABLE_COLUMNS.flatMap((column) => {
      const header = headers[telling[column][0] ?? -1];
      return header === undefined ? [] : [[column, header] as const];
    }),
  );
}
