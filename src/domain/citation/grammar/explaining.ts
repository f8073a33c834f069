import { forms } from "./forms";

const withEndings = (stems: string, endings: string): readonly string[] =>
  forms(stems).flatMap((stem) => forms(endings).map((ending) => stem + ending));

/**
 * Beginnings of the first words, behind those of `BEFORE_EXPLAINING`, of what explains an act by naming another: "made
 * under the Act", "as amended by Act No. 3", «утвержденные Законом», «с изменениями, внесенными Законом».
 */
export const EXPLAINING: readonly string[] = [
  ...forms("made issued promulgated inserted giving gives"),
  ...withEndings("amend supplement implement interpret explain extend repeal adopt enact establish", "ed ing s"),
  ...withEndings(
    "approv introduc incorporat domesticat consolidat transpos replac supersed revis updat modify modifi ratify ratifi",
    "ed ing es s",
  ),
  ...forms("утвержд принят издан введен введён внесен внесён внедр реализ ратифиц имплемент инкорпор"),
  ...forms(
    "измен дополн замен отмен утратив признан признав поправк приведен приведён вводим разработан толкующ разъясня",
  ),
  ...forms("өзгерт өзгеріс толықтыр"),
];

/** Words for what an act is made under, that need no other before them: "Regulations 2020, under the Act". */
export const UNDER: ReadonlySet<string> = new Set(forms("under pursuant"));

/** Beginnings of the last words of such an explanation where the other act is named first: "Цифрлық кодекспен толықтырылған". */
export const EXPLAINING_BEHIND: readonly string[] = forms(
  "өзгертілген толықтырылған енгізілген қабылданған бекітілген жойылған ауыстырылған",
);

/** Words that may stand before the first ones: "as last amended by", "which interprets", «который был изменен». */
export const BEFORE_EXPLAINING: ReadonlySet<string> = new Set([
  ...forms("as which that was were is are has have been being last lastly recently subsequently later further first"),
  ...forms("с со в который которая которое которые был была было были позднее впоследствии недавно последний раз"),
]);
