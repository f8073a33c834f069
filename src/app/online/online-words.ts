import type { Localised } from "../../domain/language";
import type { Invited } from "./online-files";

/** What is said of OneDrive while it is at work and when something is done. */
export const ONLINE_WORDS = {
  opening: { en: "Looking at OneDrive…", ru: "Обращение к OneDrive…", kk: "OneDrive қаралуда…" },
  signingIn: { en: "Signing in…", ru: "Вход…", kk: "Кіру…" },
  saving: { en: "Saving to OneDrive…", ru: "Сохранение в OneDrive…", kk: "OneDrive-қа сақталуда…" },
  sharing: { en: "Asking OneDrive…", ru: "Запрос к OneDrive…", kk: "OneDrive-тан сұралуда…" },
  signedIn: (name: string) => ({
    en: `Signed in as ${name}. Nothing was sent yet.`,
    ru: `Вы вошли как ${name}. Пока ничего не отправлено.`,
    kk: `Сіз ${name} ретінде кірдіңіз. Әзірге ештеңе жіберілген жоқ.`,
  }),
  signedOut: {
    en: "Gap Table has forgotten the account. Office itself stays signed in.",
    ru: "Gap Table забыл учетную запись. В самом Office вход сохраняется.",
    kk: "Gap Table тіркелгіні ұмытты. Office-тің өзінде кіру сақталады.",
  },
  saved: (name: string) => ({
    en: `Saved to OneDrive as “${name}”.`,
    ru: `Сохранено в OneDrive как «${name}».`,
    kk: `OneDrive-қа «${name}» атымен сақталды.`,
  }),
  undoSaved: (name: string) => ({
    en: `OneDrive keeps earlier versions: open “${name}” there and choose “Version history”.`,
    ru: `OneDrive хранит прежние версии: откройте там «${name}» и выберите «Журнал версий».`,
    kk: `OneDrive бұрынғы нұсқаларды сақтайды: «${name}» файлын сонда ашып, «Нұсқалар журналын» таңдаңыз.`,
  }),
  notYetVisible: {
    en: "Others don't see it yet: this library wants it checked in.",
    ru: "Другие его пока не видят: в этой библиотеке файл нужно вернуть.",
    kk: "Басқалар оны әзірге көрмейді: бұл кітапханада файлды қайтару керек.",
  },
  checkedIn: {
    en: "Checked in; others see it now.",
    ru: "Возвращено; теперь файл видят все.",
    kk: "Қайтарылды; енді оны басқалар көреді.",
  },
  notLinked: {
    en: "The workbook does not know a brief in OneDrive yet. Save one first.",
    ru: "Эта книга еще не знает записки в OneDrive. Сначала сохраните ее.",
    kk: "Бұл кітап OneDrive-тағы жазбаны әлі білмейді. Алдымен сақтаңыз.",
  },
  workbookElsewhere: {
    en: "This workbook does not lie in OneDrive as far as Office tells. Save it to OneDrive first, then share it from here.",
    ru: "Насколько сообщает Office, эта книга лежит не в OneDrive. Сначала сохраните ее в OneDrive, потом поделитесь ею отсюда.",
    kk: "Office айтуынша, бұл кітап OneDrive-та жатқан жоқ. Алдымен оны OneDrive-қа сақтаңыз, содан кейін осы жерден бөлісіңіз.",
  },
  notRemembered: {
    en: "Its place could not be noted on the sheet Review, so it has to be looked for there.",
    ru: "Отметить его место на листе «Обзор» не удалось, искать его придется самим.",
    kk: "Оның орнын «Шолу» парағына белгілеу мүмкін болмады, оны өзіңіз іздейсіз.",
  },
  found: (name: string) => ({
    en: `In OneDrive it is “${name}”.`,
    ru: `В OneDrive это «${name}».`,
    kk: `OneDrive-та бұл — «${name}».`,
  }),
  linked: (until: string | undefined) => ({
    en:
      until === undefined
        ? "The link is made; it does not end by itself."
        : `The link is made; it ends on ${until.slice(0, 10)}.`,
    ru:
      until === undefined
        ? "Ссылка создана; сама она не истечет."
        : `Ссылка создана; она действует до ${until.slice(0, 10)}.`,
    kk:
      until === undefined
        ? "Сілтеме жасалды; ол өздігінен аяқталмайды."
        : `Сілтеме жасалды; ол ${until.slice(0, 10)} күніне дейін жарамды.`,
  }),
  changed: { en: "Changed.", ru: "Изменено.", kk: "Өзгертілді." },
  revoked: { en: "Access is taken away.", ru: "Доступ закрыт.", kk: "Қолжетімділік жабылды." },
  nobodyNamed: {
    en: "Type at least one e-mail address, such as name@example.org.",
    ru: "Укажите хотя бы один адрес электронной почты, например name@example.org.",
    kk: "Кемінде бір электрондық пошта мекенжайын жазыңыз, мысалы name@example.org.",
  },
  noAddress: (others: readonly string[]) => ({
    en: `Nobody was invited, since this is no e-mail address: ${others.join(", ")}. Mend it and invite again.`,
    ru: `Никто не приглашен: это не адрес электронной почты: ${others.join(", ")}. Исправьте и пригласите снова.`,
    kk: `Ешкім шақырылған жоқ, бұл электрондық пошта мекенжайы емес: ${others.join(", ")}. Түзетіп, қайта шақырыңыз.`,
  }),
} as const satisfies Readonly<Record<string, Localised | ((...given: never[]) => Localised)>>;

/** Whom an invitation reached, and whom not. */
export function sayInvited(invited: readonly Invited[]): Localised {
  const named = (outcome: Invited["outcome"]): string =>
    invited
      .filter((one) => one.outcome === outcome)
      .map(({ person }) => person)
      .join(", ");
  const [reached, refused, unknown] = [named("invited"), named("refused"), named("unknown")];
  return {
    en: all([
      [reached, "Invited: "],
      [refused, "OneDrive would not invite: "],
      [unknown, "Not confirmed, they may have the letter: "],
    ]),
    ru: all([
      [reached, "Приглашены: "],
      [refused, "OneDrive не стал приглашать: "],
      [unknown, "Не подтверждено, письмо могло дойти: "],
    ]),
    kk: all([
      [reached, "Шақырылды: "],
      [refused, "OneDrive шақырудан бас тартты: "],
      [unknown, "Расталмады, хат жетуі мүмкін: "],
    ]),
  };
}

/** A sentence for each list that names anybody. */
const all = (lists: readonly (readonly [people: string, words: string])[]): string =>
  lists.flatMap(([people, words]) => (people === "" ? [] : [`${words}${people}.`])).join(" ");
