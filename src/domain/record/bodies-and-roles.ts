import { fold } from "../text/fold";

/** What a word with a capital may say instead of a name: a body, or a role that a person has in one. */
export type NoName = "body" | "role";

/**
 * Whole words. A word that is a surname too, as `Judge` or `Banks`, is left out. What ministries are
 * of stands here too, since their names hold commas.
 */
const WORDS: Readonly<Record<NoName, string>> = {
  body: `academy administration agency alliance assembly association authority bank board bureau cabinet center centre
    chamber club coalition college commission committee committees company corporation council court delegation department
    division embassy federation foundation fund government group hub inspectorate institute kazakhstan league majilis
    mazhilis ministries ministry nations network office organisation organization parliament party platform programme
    project rights secretariat senate service services society team union unit university
    aerospace affairs culture defence development digital economy education energy finance health industry information
    innovation innovations internal justice labour protection science security trade transport
    inc jsc llc llp ltd ngo ohchr un undp unesco unicef оо ао тоо нао нпо оон юнисеф аппарат акимат жшс ақ кеақ үеұ бұұ`,
  role: `adviser advisor ambassador chair chairman chairperson chairwoman co-chair commissioner consultant coordinator
    delegate deputies deputy director expert experts facilitator lawyer manager member members minister moderator observer
    ombudsman ombudsperson participant participants president rapporteur representative representatives reviewer reviewers
    secretary senator specialist vice`,
};

/** Words of Russian and Kazakh without their endings. */
const STEMS: Readonly<Record<NoName, string>> = {
  body: `агентств академи альянс ассамбле ассоциаци банк бюро ведомств департамент инспекци институт кабинет казахстан
    клуб колледж коалици комисси комитет компани лиг мажилис министерств организаци отдел палат парламент парти платформ
    посольств правительств програм программ проект прокуратур секретариат сенат служб совет союз суд университет управлени
    федераци фонд хаб центр
    агенттіг агенттік әкімдіг әкімдік бірлестіг бірлестік департамент жоба кеңес қауымдастығ қауымдастық қазақстан қор
    мәжіліс министрліг министрлік орталығ орталық палата серіктестіг серіктестік сот топ тоб ұйым үкімет хатшылығ хатшылық`,
  role: `ведущ вице глав депутат директор заместител консультант координатор менеджер министр модератор наблюдател
    начальник омбудсмен представител председател президент рецензент руководител секретар сенатор советник сопредседател
    специалист уполномоченн участник член эксперт юрист
    басшы жетекші заңгер кеңесші қатысушы мүше орынбасар өкіл сарапшы төраға төрайым уәкіл хатшы`,
};

/** Of Russian nouns and adjectives; of Kazakh nouns: several, whose they are, case. None of surnames, so that `Банков` is one. */
const ENDINGS =
  /^(?:[аеиоуыьюя]|[аеоыия]й|[аеиоыя]ми?|[аыия]х|[иьо]?[июея]|ая|ие[мй]|[ое]го|[ое]му|(?:[лдт][ае]р)?(?:с?[ыі])?(?:[ндт][ыі]ң|[ндт][ыі]|н?[нғгқк]?[ае]|н?[дт]?[ае]н?|н|[мбп]ен)?)$/u;

const listed = (words: string): readonly string[] => words.split(/\s+/u).filter((word) => word !== "");

const kindsOf = (words: Readonly<Record<NoName, string>>): readonly (readonly [word: string, kind: NoName])[] =>
  (["body", "role"] as const).flatMap((kind) => listed(words[kind]).map((word) => [word, kind] as const));

const WHOLE: ReadonlyMap<string, NoName> = new Map(kindsOf(WORDS));
const BEGINNINGS = kindsOf(STEMS);

/** What a word says where it is no part of a name; undefined where it may be one. */
export function bodyOrRole(word: string): NoName | undefined {
  const folded = fold(word);
  const isForm = (stem: string): boolean => folded.startsWith(stem) && ENDINGS.test(folded.slice(stem.length));
  return WHOLE.get(folded) ?? BEGINNINGS.find(([stem]) => isForm(stem))?.[1];
}
