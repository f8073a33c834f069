import type { Gap, GapStatus } from "../gap/gap";
import { eachBlock } from "../rows-in-blocks";
import type { Block } from "../rows-in-blocks";
import { fold } from "../text/fold";

const OUT = {
  en: "(withdrawn|dropped|removed|deleted|cancell?ed)",
  ru: "(снят(ый|ая|ое|ые|[аоы])?|(отозван|исключен|удален|отменен)(ный|ная|ное|ные|[аоы])?)",
  kk:
    "((алып|алынып|шығарып|шығарылып) тастал(ды|ған)|((қайтарып|кері қайтарып|кері) )?алын(ды|ған)|" +
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

const BY_WHOM =
  "по (\\S+ )?(просьбе|решению|согласованию|соглашению|итогам|результатам|инициативе|предложению|рекомендации|" +
  "требованию|заявлению|причине)";

/** What may follow or, in Kazakh, stand before the word of a withdrawn gap and only says why, when or by whom. */
const WITH_REASON = [
  `${OUT.en} ((at|on|upon) (the )?((\\S+ ){0,4})(request|advice|proposal|suggestion|decision|wish)|by|because|due to|following|after|since)( .*)?`,
  `${OUT.ru} (${BY_WHOM}|в связи с|из за|ввиду|поскольку|так как|потому что|после|с рассмотрения)( .*)?`,
  `.+ (бойынша|өтінішімен|сұрауымен|шешімімен|ұсынысымен|байланысты|себебінен|кейін) ${OUT.kk}`,
].map((said) => new RegExp(`^${said}$`, "u"));

/** Words and marks with which such a reason takes something back, or leaves a part. */
const DOUBTED = new RegExp(
  `[?/]|(^| )(${[
    "not?|but|or|unless|except|partly|part|if|perhaps|maybe|pending|then|later|again|restored|reinstated",
    "не|нет|но|или|либо|ли|однако|кроме|частично|отчасти|части|если|возможно|может|затем|потом|снова",
    "возвращен[аоы]?|восстановлен[аоы]?|вопроса?",
    "емес|жоқ|бірақ|немесе|әлде|ішінара|жартылай|мүмкін|қайта|мәселе|мәселесі|назарға|есепке",
  ].join("|")})( |$)`,
  "u",
);

/** Longer ones tell more than a status. */
const LONGEST = 200;

/** The status that a cell tells in usual words, alone or with a reason; undefined where nobody can be sure. */
export function usualStatus(cell: string): GapStatus | undefined {
  if (cell.length > LONGEST) return undefined;
  const said = fold(cell.replace(/[\s\p{Pd}().,:;!]+/gu, " "));
  const status = STATUSES.find(([, pattern]) => pattern.test(said))?.[0];
  if (status !== undefined) return status;
  return !DOUBTED.test(said) && WITH_REASON.some((pattern) => pattern.test(said)) ? "withdrawn" : undefined;
}

export type WithUsualStatus = (gaps: readonly Gap[]) => readonly Gap[];

/** Gaps with the status that such words tell; what the cell holds stays beside it. */
export const withUsualStatus: WithUsualStatus = eachBlock((block: Block<Gap>) =>
  block.map((gap) => {
    const status = gap.status ?? usualStatus(gap.typedStatus ?? "");
    return status === gap.status ? gap : { ...gap, status };
  }),
);
