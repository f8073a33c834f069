import { idKey } from "../gap/id-key";
import { toldApart } from "../lookup/told-apart";
import { isCounted } from "../provision/number-of";
import type { Provision } from "../provision/provision";
import { aboutText } from "./about";
import { quoted } from "../text/quoted";
import type { Rule } from "./rule";

/** Workbooks of earlier versions cite sections that count anew below each Part by their number alone. */
export const provisionsCitedApart: Rule = {
  id: "provisions-cited-apart",
  severity: "warning",
  summary: {
    en: "Provisions of one number below several Parts are cited with their Part.",
    ru: "Положения с одним номером в разных разделах приводятся вместе с разделом.",
    kk: "Әртүрлі бөлімдердегі бір нөмірлі ережелер бөлімімен бірге келтіріледі.",
  },
  examples: [
    {
      shows: "Sections that begin anew in each Part, cited with it.",
      review: {
        provisions: [
          { id: "part 1", citation: "Part 1" },
          { id: "1", citation: "Part 1, section 1" },
          { id: "part 2", citation: "Part 2" },
          { id: "1[2]", citation: "Part 2, section 1" },
        ],
      },
      finds: [],
    },
    {
      shows: "A number that stands twice in one Part, as in the draft.",
      review: {
        provisions: [
          { id: "part 1", citation: "Part 1" },
          { id: "1", citation: "section 1" },
          { id: "1[2]", citation: "section 1" },
        ],
      },
      finds: [],
    },
    {
      shows: "Sections of two Parts that a table, a brief and an export would cite alike.",
      review: {
        provisions: [
          { id: "part 1", citation: "Part 1" },
          { id: "1", citation: "section 1" },
          { id: "2", citation: "section 2" },
          { id: "part 2", citation: "Part 2" },
          { id: "1[2]", citation: "section 1" },
          { id: "2[2]", citation: "section 2" },
        ],
      },
      finds: [
        "“section 1” may be any of Part 1, section 1; Part 2, section 1, and is printed without the Part. So are others. Import the draft once more as a new version: each is then cited with its Part.",
      ],
    },
  ],
  check: ({ provisions }) => {
    const alike = citedAlike(provisions);
    const group = alike.slice(0, MOST_TRIED).find((one) => areTold(one, provisions));
    const [row] = group ?? [];
    if (!group || !row) return [];
    const places = toldApart(group, provisions)
      .map(({ citation }) => citation)
      .join("; ");
    const problem = { place: row.place, column: "citation", rowId: row.id, about: aboutText(row.citation) };
    return [{ ...problem, message: message(row.citation.trim(), places, alike.length > 1) }];
  },
};

/** Groups that are looked at for one that its Parts tell apart: each takes a walk through the draft. */
const MOST_TRIED = 20;

/** Provisions with a number that others have, which go by one citation, group by group. */
function citedAlike(provisions: readonly Provision[]): readonly (readonly Provision[])[] {
  const groups = new Map<string, Provision[]>();
  for (const provision of provisions) {
    const key = idKey(provision.citation);
    const group = groups.get(key);
    if (group) group.push(provision);
    else if (key !== "") groups.set(key, [provision]);
  }
  return [...groups.values()].filter((group) => group.length > 1 && group.some(hasNumberOfOthers));
}

/** A heading without a number is cited by its words, wherever it stands. */
const hasNumberOfOthers = ({ id }: Provision): boolean => isCounted(id) && /\d(?:\)|\[\d+\])+$/u.test(id);

function areTold(group: readonly Provision[], provisions: readonly Provision[]): boolean {
  const told = new Set(toldApart(group, provisions).map(({ citation }) => idKey(citation)));
  return told.size === group.length;
}

const message = (citation: string, places: string, areMore: boolean) => ({
  en: `“${citation}” may be any of ${places}, and is printed without the Part. ${areMore ? "So are others. " : ""}Import the draft once more as a new version: each is then cited with its Part.`,
  ru: `${quoted(citation)} может быть любым из положений: ${places}; в документах оно приводится без раздела. ${areMore ? "Есть и другие такие ссылки. " : ""}Загрузите проект еще раз как новую версию: каждое положение будет приведено вместе с разделом.`,
  kk: `${quoted(citation)} мыналардың кез келгені болуы мүмкін: ${places}; құжаттарда ол бөлімсіз келтіріледі. ${areMore ? "Мұндай сілтемелер тағы бар. " : ""}Жобаны жаңа нұсқа ретінде қайта жүктеңіз: сонда әр ереже бөлімімен бірге келтіріледі.`,
});
