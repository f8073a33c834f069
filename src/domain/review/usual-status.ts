import type { Gap, GapStatus } from "../gap/gap";
import { eachBlock } from "../rows-in-blocks";
import type { Block } from "../rows-in-blocks";
import { fold } from "../text/fold";

const OUT = {
  en: "(withdrawn|dropped|removed|deleted|cancell?ed)",
  ru: "(снят(ый|ая|ое|ые|[аоы])?|(отозван|исключен|удален|отменен)(ный|ная|ное|ные|[аоы])?)",
  kk:
    "((алып|алынып|шығарып|шығарылып) тастал(ды|ған)|(қайтарып|кері қайтарып|кері) алын(ды|ған)|" +
    "кері шақырыл(ды|ған))",
};

/** How each status is said in other words than its label's, in any language: what may be read in two ways is none. */
const STATUSES = (
  [
    ["withdrawn", `(it )?(is |was |has been )?${OUT.en}|${OUT.ru}|${OUT.kk}`],
    [
      "final",
      "finali[sz]ed|final (text|version)|окончательн(ый|ая|ое|ые)|финальн(ый|ая|ое|ые)|түпкілікті (мәтін|нұсқа)",
    ],
    ["consultation", "(in|on|under|for) consultations?|consultations?|((на|в) )?консультаци(я|и|ях)|консультация"],
    [
      "draft",
      "(in|as a|first|rough) draft|drafting|(в )?черновике?|чернов(ой|ая|ое|ые)( вариант| текст)?|проект|жоба (күйінде|нұсқасы)|қаралама",
    ],
  ] as const
).map(([status, said]) => [status, new RegExp(`^(${said})$`, "u")] as const);

/** Longer ones tell more than a status. */
const LONGEST = 100;

/** The status that a cell tells in usual words and nothing more; undefined where nobody can be sure. */
export function usualStatus(cell: string): GapStatus | undefined {
  if (cell.length > LONGEST) return undefined;
  const said = fold(cell.replace(/[\s\p{Pd}().,:;!]+/gu, " "));
  return STATUSES.find(([, pattern]) => pattern.test(said))?.[0];
}

export type WithUsualStatus = (gaps: readonly Gap[]) => readonly Gap[];

/** Gaps with the status that such words tell; what the cell holds stays beside it. */
export const withUsualStatus: WithUsualStatus = eachBlock((block: Block<Gap>) =>
  block.map((gap) => {
    const status = gap.status ?? usualStatus(gap.typedStatus ?? "");
    return status === gap.status ? gap : { ...gap, status };
  }),
);
