import { citedPlaces } from "../citation/format/cited-places";
import type { ResolvedCitation } from "../citation/citation";
import type { Catalogue } from "../instrument/catalogue";
import { containsPlace } from "../instrument/contains-place";
import { formatPinpoint } from "../instrument/pinpoint";
import type { Pinpoint } from "../instrument/pinpoint";
import { firstFew } from "../text/first-few";
import { onOneLine } from "../text/on-one-line";
import { withoutItemMark } from "../text/list-mark";
import { quoted } from "../text/quoted";
import { aboutText } from "./about";
import { citesInternationalNorm } from "./international-norm";
import { inGapAndTexts } from "./in-gap-and-texts";
import type { Rule } from "./rule";

/** The norms that a justification lists stand among the sources of its gap, with which it was begun. */
export const justificationInSources: Rule = {
  id: "justification-in-sources",
  severity: "note",
  summary: {
    en: "International norms that a justification lists stand among the sources of its gap.",
    ru: "Международные нормы, которые обоснование перечисляет, есть и в источниках пробела.",
    kk: "Негіздемеде тізілген халықаралық нормалар олқылықтың дереккөздерінде де бар.",
  },
  examples: [
    {
      shows: "The norms of the sources, and a part of what they cite.",
      review: {
        gaps: [{ sources: "CRC, arts. 3 and 16; GC25, paras. 67–75; GDPR, art. 8(1)" }],
        amendments: [{ justification: "Data are kept for long.\nCRC, art. 16; GC25, para. 70" }],
      },
      finds: [],
    },
    {
      shows: "A norm was taken out of the sources, and the text begun from them still cites it.",
      review: {
        gaps: [{ sources: "CRC, art. 16; GDPR, art. 8(1)" }],
        amendments: [{ justification: "Data are kept for long.\nCRC, art. 16; GC25, para. 70" }],
      },
      finds: [
        "The justification cites norms that the sources of the gap do not: “GC25, para. 70”. A brief prints the norms of both: take them out here, add them to the sources, or waive this.",
      ],
    },
    {
      shows: "A list with its marks, notes in brackets, and a paragraph of which the sources cite a part.",
      review: {
        gaps: [{ sources: "CRC, art. 16(1); GC25, para. 67; GDPR, art. 8(1)" }],
        amendments: [{ justification: "Data are kept for long.\nCRC, art. 16 (see the reports); • GC25, para. 67" }],
      },
      finds: [],
    },
    {
      shows: "Norms that a lawyer adds in whole sentences, and foreign law.",
      review: {
        gaps: [{ sources: "CRC, art. 16; GDPR, art. 8(1)" }],
        amendments: [{ justification: "CRC, art. 17 asks for information, too.\nCRC, art. 16; DSA, art. 28" }],
      },
      finds: [],
    },
  ],
  byRow: ["gaps"],
  besides: ["amendments"],
  check: inGapAndTexts(({ id: gap, sources }, own, { citationsIn, catalogue }) => {
    const told = own.flatMap((row) => {
      const listed = listedIn(row.justification, citationsIn(row.justification));
      const norms = listed.filter((one) => citesInternationalNorm(one, catalogue));
      const only = norms.filter((one) => !isCovered(one, citationsIn(sources), catalogue));
      return only.map(({ text }) => ({ row, norm: onOneLine(text) }));
    });
    const [first] = told;
    if (first === undefined) return [];
    const norms = [...new Set(told.map(({ norm }) => norm))];
    const { place, id: rowId } = first.row;
    const about = aboutText(norms.join("; "));
    return [{ place, column: "justification", rowId, gap, about, message: onlyHere(norms) }];
  }),
};

/**
 * The citations of lines that hold nothing else between ";", as a justification is begun with; a note in a bracket may
 * stand behind each.
 */
function listedIn(text: string, citations: readonly ResolvedCitation[]): readonly ResolvedCitation[] {
  const byStart = new Map(citations.map((citation) => [citation.start, citation]));
  return linesOf(text).flatMap((values) => {
    const listed = values.map(({ start, end }) => {
      const cited = byStart.get(start);
      return cited && IN_BRACKET.test(text.slice(cited.end, end)) ? cited : undefined;
    });
    return listed.every((one) => one !== undefined) ? listed : [];
  });
}

/** Where the values of each line stand, without marks of a list. */
function linesOf(text: string) {
  let at = 0;
  return text.split("\n").map((line) =>
    line.split(";").flatMap((piece, index, { length }) => {
      const end = at + piece.length;
      const said = withoutItemMark(piece.trim());
      const start = at + piece.trimEnd().length - said.length;
      at = end + 1;
      return said === "" && index === length - 1 ? [] : [{ start, end }];
    }),
  );
}

const IN_BRACKET = /^(?:\s*\(.*\))?\s*$/su;

/** Whether others cite its places, what holds them, or a part of each. */
function isCovered(citation: ResolvedCitation, known: readonly ResolvedCitation[], catalogue: Catalogue): boolean {
  const same = known.filter(({ instrument }) => instrument === citation.instrument);
  const instrument = catalogue.byId.get(citation.instrument ?? "");
  if (same.length === 0 || instrument === undefined) return false;
  const there = same.map((one) => citedPlaces(one, instrument));
  if (there.some((places) => places.length === 0)) return true;
  const has = (place: Pinpoint): boolean =>
    there
      .flat()
      .some(
        (one) =>
          formatPinpoint(one) === formatPinpoint(place) ||
          containsPlace(one, place) ||
          (place.to === undefined && containsPlace(place, one)),
      );
  return citedPlaces(citation, instrument).every(has);
}

function onlyHere(norms: readonly string[]) {
  const said = firstFew(norms, (one) => ({ en: `“${one}”`, ru: quoted(one), kk: quoted(one) }));
  return {
    en: `The justification cites norms that the sources of the gap do not: ${said.en}. A brief prints the norms of both: take them out here, add them to the sources, or waive this.`,
    ru: `Обоснование ссылается на нормы, которых нет в источниках пробела: ${said.ru}. Записка печатает нормы отовсюду: уберите их здесь, добавьте в источники или внесите исключение.`,
    kk: `Негіздемеде олқылықтың дереккөздерінде жоқ нормалар бар: ${said.kk}. Жазба екеуінің де нормаларын басады: оларды осы жерден алып тастаңыз, дереккөздерге қосыңыз немесе ерекшелік енгізіңіз.`,
  };
}
