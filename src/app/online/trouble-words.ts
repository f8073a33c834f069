import type { Localised } from "../../domain/language";
import type { TroubleFacts, Way } from "./trouble-facts";

interface TroubleWords {
  readonly say: (facts: TroubleFacts) => Localised;
  readonly ways: readonly Way[];
}

const said = (words: Localised): TroubleWords["say"] => {
  return () => words;
};

/** `" (AADSTS50011, 5f3c…)"`, for whoever looks after the add-in. */
const coded = ({ code }: TroubleFacts): string => (code === undefined ? "" : ` (${code})`);

const byWhom = ({ who = "", when = "" }: TroubleFacts): Localised => {
  const time = when === "" ? "" : ` ${when.slice(0, 10)} ${when.slice(11, 16)} UTC`;
  return {
    en: (who === "" ? "" : ` by ${who}`) + (time === "" ? "" : `,${time}`),
    ru: (who === "" ? "" : `: ${who}`) + (time === "" ? "" : `,${time}`),
    kk: (who === "" ? "" : `: ${who}`) + (time === "" ? "" : `,${time}`),
  };
};

/** What is said of each trouble, and what there is to do, in the order in which it is offered. */
export const TROUBLE_WORDS = {
  // Signing in.
  "not-set-up": {
    say: said({
      en: "OneDrive is not set up for Gap Table yet. An administrator has to register the add-in and put its client id into onedrive.json; the user guide says how. Downloading works without it.",
      ru: "OneDrive для Gap Table еще не настроен. Администратор должен зарегистрировать надстройку и вписать ее идентификатор клиента в onedrive.json; как — сказано в руководстве. Скачать файл можно и без этого.",
      kk: "Gap Table үшін OneDrive әлі бапталмаған. Әкімші қондырманы тіркеп, оның клиент идентификаторын onedrive.json файлына жазуы керек; қалай екені нұсқаулықта айтылған. Файлды онсыз да жүктеп алуға болады.",
    }),
    ways: ["download"],
  },
  "sign-in": {
    say: said({
      en: "Sign in to continue.",
      ru: "Чтобы продолжить, войдите в учетную запись.",
      kk: "Жалғастыру үшін тіркелгіңізге кіріңіз.",
    }),
    ways: ["sign-in", "download"],
  },
  "administrator-first": {
    say: (facts) => ({
      en: `Your organisation must allow Gap Table first. Send your administrator the link under “For your administrator”${coded(facts)}; until then the file can be downloaded.`,
      ru: `Сначала вашей организации нужно разрешить Gap Table. Отправьте администратору ссылку из раздела «Для администратора»${coded(facts)}; до этого файл можно скачать.`,
      kk: `Алдымен ұйымыңыз Gap Table-ға рұқсат беруі керек. Әкімшіге «Әкімшіге арналған» бөліміндегі сілтемені жіберіңіз${coded(facts)}; оған дейін файлды жүктеп алуға болады.`,
    }),
    ways: ["download"],
  },
  "sign-in-cancelled": {
    say: said({
      en: "You closed the sign-in. Nothing was sent and nothing is lost.",
      ru: "Вы закрыли окно входа. Ничего не отправлено и не потеряно.",
      kk: "Сіз кіру терезесін жаптыңыз. Ештеңе жіберілген жоқ, ештеңе жоғалған жоқ.",
    }),
    ways: ["sign-in", "download"],
  },
  offline: {
    say: said({
      en: "There is no connection to OneDrive. Nothing was changed; try again when you are online, or download the file.",
      ru: "Нет связи с OneDrive. Ничего не изменено; повторите, когда появится сеть, или скачайте файл.",
      kk: "OneDrive-пен байланыс жоқ. Ештеңе өзгерген жоқ; желі пайда болғанда қайталаңыз немесе файлды жүктеп алыңыз.",
    }),
    ways: ["again", "download"],
  },
  "office-signed-out": {
    say: said({
      en: "Sign in to Office first, then try again here.",
      ru: "Сначала войдите в Office, затем повторите здесь.",
      kk: "Алдымен Office-ке кіріңіз, содан кейін мұнда қайталаңыз.",
    }),
    ways: ["sign-in", "download"],
  },
  "office-failed": {
    say: (facts) => ({
      en: `Office could not sign you in${coded(facts)}. Try again; if it stays so, download the file.`,
      ru: `Office не смог выполнить вход${coded(facts)}. Повторите; если не поможет, скачайте файл.`,
      kk: `Office кіруді орындай алмады${coded(facts)}. Қайталап көріңіз; көмектеспесе, файлды жүктеп алыңыз.`,
    }),
    ways: ["sign-in", "download"],
  },
  "organisation-rules": {
    say: (facts) => ({
      en: `Your organisation's rules stop it here${coded(facts)}. Another device or network may be allowed; your administrator knows. The file can be downloaded.`,
      ru: `Здесь это запрещают правила вашей организации${coded(facts)}. Возможно, разрешены другое устройство или сеть — это знает администратор. Файл можно скачать.`,
      kk: `Мұнда ұйымыңыздың ережелері тыйым салады${coded(facts)}. Басқа құрылғыға не желіге рұқсат болуы мүмкін — мұны әкімші біледі. Файлды жүктеп алуға болады.`,
    }),
    ways: ["download"],
  },
  "set-up-wrong": {
    say: (facts) => ({
      en: `The add-in is registered wrongly${coded(facts)}. Give this code to your administrator; the file can be downloaded.`,
      ru: `Надстройка зарегистрирована с ошибкой${coded(facts)}. Передайте этот код администратору; файл можно скачать.`,
      kk: `Қондырма қате тіркелген${coded(facts)}. Осы кодты әкімшіге беріңіз; файлды жүктеп алуға болады.`,
    }),
    ways: ["download"],
  },
  "window-blocked": {
    say: said({
      en: "The sign-in window could not be opened. Allow pop-ups for this page and try again.",
      ru: "Окно входа не открылось. Разрешите всплывающие окна для этой страницы и повторите.",
      kk: "Кіру терезесі ашылмады. Осы бетке қалқымалы терезелерге рұқсат беріп, қайталаңыз.",
    }),
    ways: ["sign-in", "download"],
  },
  "window-silent": {
    say: said({
      en: "The sign-in window did not answer. Close it if it is still open, and try again.",
      ru: "Окно входа не ответило. Закройте его, если оно еще открыто, и повторите.",
      kk: "Кіру терезесі жауап бермеді. Ол әлі ашық болса, жабыңыз да, қайталаңыз.",
    }),
    ways: ["sign-in", "download"],
  },
  "needs-microsoft-365": {
    say: said({
      en: "Saving to OneDrive from here needs Microsoft 365. Download the file and put it into OneDrive yourself.",
      ru: "Чтобы сохранять отсюда в OneDrive, нужен Microsoft 365. Скачайте файл и положите его в OneDrive сами.",
      kk: "Осы жерден OneDrive-қа сақтау үшін Microsoft 365 керек. Файлды жүктеп алып, OneDrive-қа өзіңіз салыңыз.",
    }),
    ways: ["download"],
  },

  // Files.
  forbidden: {
    say: (facts) => ({
      en: `You have no right to do this there, or your organisation does not allow it${coded(facts)}. Use your own OneDrive, or download the file.`,
      ru: `У вас нет на это права, или ваша организация этого не разрешает${coded(facts)}. Сохраните в свой OneDrive или скачайте файл.`,
      kk: `Мұнда бұған құқығыңыз жоқ немесе ұйымыңыз рұқсат бермейді${coded(facts)}. Өз OneDrive-ыңызға сақтаңыз немесе файлды жүктеп алыңыз.`,
    }),
    ways: ["my-onedrive", "download"],
  },
  "not-found": {
    say: said({
      en: "The file is not in OneDrive any more, or you may not see it. Save a new version, or download it.",
      ru: "Файла больше нет в OneDrive, или он вам недоступен. Сохраните новую версию или скачайте файл.",
      kk: "Файл OneDrive-та енді жоқ немесе сізге қолжетімсіз. Жаңа нұсқасын сақтаңыз немесе жүктеп алыңыз.",
    }),
    ways: ["new-version", "download"],
  },
  "name-taken": {
    say: ({ name = "" }) => ({
      en: `OneDrive has too many files named like “${name}”. Rename or move some of them, then try again.`,
      ru: `В OneDrive слишком много файлов с именем вроде «${name}». Переименуйте или переместите часть из них и повторите.`,
      kk: `OneDrive-та «${name}» сияқты аты бар файлдар тым көп. Кейбірін қайта атаңыз не жылжытыңыз да, қайталаңыз.`,
    }),
    ways: ["again", "download"],
  },
  changed: {
    say: (facts) => ({
      en: `The file was changed meanwhile${byWhom(facts).en}. It was left as it is. Save yours as a new version; then nothing is lost.`,
      ru: `Файл тем временем изменили${byWhom(facts).ru}. Он оставлен как есть. Сохраните свой как новую версию — тогда ничего не пропадет.`,
      kk: `Осы арада файлды өзгертті${byWhom(facts).kk}. Ол сол күйінде қалды. Өзіңіздікін жаңа нұсқа ретінде сақтаңыз, сонда ештеңе жоғалмайды.`,
    }),
    ways: ["new-version", "download"],
  },
  edited: {
    say: (facts) => ({
      en: `Somebody has worked in the brief since it was saved${byWhom(facts).en}. Saving over it would lose their words, so it was left as it is. Save a new version beside it.`,
      ru: `После сохранения в записке работали${byWhom(facts).ru}. Если сохранить поверх, чужой текст пропадет, поэтому она оставлена как есть. Сохраните рядом новую версию.`,
      kk: `Сақталғаннан кейін жазбамен жұмыс істеген${byWhom(facts).kk}. Үстінен сақтаса, басқаның сөзі жоғалар еді, сондықтан ол сол күйінде қалды. Қасына жаңа нұсқасын сақтаңыз.`,
    }),
    ways: ["new-version", "download"],
  },
  refused: {
    say: said({
      en: "OneDrive refused to replace the file although nobody changed it. Save a new version beside it.",
      ru: "OneDrive отказался заменить файл, хотя его никто не менял. Сохраните рядом новую версию.",
      kk: "Файлды ешкім өзгертпесе де, OneDrive оны алмастырудан бас тартты. Қасына жаңа нұсқасын сақтаңыз.",
    }),
    ways: ["new-version", "download"],
  },
  "open-elsewhere": {
    say: said({
      en: "The file is open somewhere, in Word or in a browser, and can't be replaced. Refresh it there, or save a new version. After a crash it may stay locked for about ten minutes.",
      ru: "Файл где-то открыт, в Word или в браузере, и заменить его нельзя. Обновите его там или сохраните новую версию. После сбоя он может оставаться занятым минут десять.",
      kk: "Файл бір жерде — Word-та не браузерде — ашық, оны алмастыру мүмкін емес. Оны сол жерде жаңартыңыз немесе жаңа нұсқасын сақтаңыз. Ақаудан кейін он минуттай бос болмауы мүмкін.",
    }),
    ways: ["new-version", "download"],
  },
  "checked-out": {
    say: (facts) => ({
      en: `The file is checked out${byWhom(facts).en}, so nobody else can replace it. Save a new version beside it.`,
      ru: `Файл извлечен для правки${byWhom(facts).ru}, другие заменить его не могут. Сохраните рядом новую версию.`,
      kk: `Файл түзету үшін алынған${byWhom(facts).kk}, оны басқалар алмастыра алмайды. Қасына жаңа нұсқасын сақтаңыз.`,
    }),
    ways: ["new-version", "download"],
  },
  busy: {
    say: ({ seconds }) => ({
      en: `OneDrive is busy${seconds === undefined ? "" : ` and asks to wait ${seconds} s`}. Nothing was changed; try again a little later.`,
      ru: `OneDrive занят${seconds === undefined ? "" : ` и просит подождать ${seconds} с`}. Ничего не изменено; повторите немного позже.`,
      kk: `OneDrive бос емес${seconds === undefined ? "" : `, ${seconds} с күтуді сұрайды`}. Ештеңе өзгерген жоқ; сәл кейінірек қайталаңыз.`,
    }),
    ways: ["again", "download"],
  },
  full: {
    say: said({
      en: "The OneDrive is full. Make room there and try again, or download the file.",
      ru: "В OneDrive нет места. Освободите его и повторите или скачайте файл.",
      kk: "OneDrive-та орын жоқ. Орын босатып, қайталаңыз немесе файлды жүктеп алыңыз.",
    }),
    ways: ["again", "download"],
  },
  unsuitable: {
    say: (facts) => ({
      en: `OneDrive does not take the file there: its name, or what the folder asks for, stands in the way${coded(facts)}. Use your own OneDrive, or download the file.`,
      ru: `OneDrive не принимает туда этот файл: мешает имя или требования папки${coded(facts)}. Сохраните в свой OneDrive или скачайте файл.`,
      kk: `OneDrive бұл файлды онда қабылдамайды: аты немесе қалта талаптары кедергі${coded(facts)}. Өз OneDrive-ыңызға сақтаңыз немесе файлды жүктеп алыңыз.`,
    }),
    ways: ["my-onedrive", "download"],
  },
  "not-confirmed": {
    say: (facts) => ({
      en: `It is not confirmed whether OneDrive did it${coded(facts)}. Try again: what is there already is recognised and not saved twice.`,
      ru: `Не подтверждено, выполнил ли это OneDrive${coded(facts)}. Повторите: то, что уже есть, будет узнано и второй раз не сохранится.`,
      kk: `OneDrive мұны орындағаны расталмады${coded(facts)}. Қайталаңыз: бұрын сақталғаны танылады, екінші рет сақталмайды.`,
    }),
    ways: ["again", "download"],
  },
  cancelled: {
    say: said({
      en: "You stopped it. If OneDrive had begun, what is there already is recognised next time.",
      ru: "Вы остановили. Если OneDrive уже начал, в следующий раз сохраненное будет узнано.",
      kk: "Сіз тоқтаттыңыз. OneDrive бастап қойған болса, сақталғаны келесі жолы танылады.",
    }),
    ways: ["again", "download"],
  },
  "no-workbook": {
    say: said({
      en: "Where this workbook lies is not known: save it to OneDrive first. The brief can go to your own OneDrive meanwhile.",
      ru: "Неизвестно, где лежит эта книга: сначала сохраните ее в OneDrive. Записку пока можно сохранить в свой OneDrive.",
      kk: "Бұл кітаптың қайда жатқаны белгісіз: алдымен оны OneDrive-қа сақтаңыз. Жазбаны әзірге өз OneDrive-ыңызға сақтауға болады.",
    }),
    ways: ["my-onedrive", "download"],
  },
  "only-mine": {
    say: (facts) => ({
      en: `Saving next to the workbook was not allowed${coded(facts)}: your administrator may have to allow it first. Your own OneDrive works without that.`,
      ru: `Сохранить рядом с книгой не разрешено${coded(facts)}: возможно, сначала это должен разрешить администратор. В свой OneDrive можно сохранить и так.`,
      kk: `Кітаптың қасына сақтауға рұқсат берілмеді${coded(facts)}: алдымен әкімші рұқсат беруі керек болуы мүмкін. Өз OneDrive-ыңызға онсыз да сақтауға болады.`,
    }),
    ways: ["my-onedrive", "download"],
  },
  "sharing-refused": {
    say: (facts) => ({
      en: `Sharing this way is not allowed here${coded(facts)}. Invite named people of your organisation instead, or ask your administrator.`,
      ru: `Так делиться здесь нельзя${coded(facts)}. Пригласите отдельных людей из своей организации или спросите администратора.`,
      kk: `Мұнда бұлай бөлісуге болмайды${coded(facts)}. Ұйымыңыздағы адамдарды атап шақырыңыз немесе әкімшіден сұраңыз.`,
    }),
    ways: [],
  },
  unknown: {
    say: (facts) => ({
      en: `OneDrive answered something Gap Table does not know${coded(facts)}. Try again, or download the file.`,
      ru: `OneDrive дал ответ, которого Gap Table не знает${coded(facts)}. Повторите или скачайте файл.`,
      kk: `OneDrive Gap Table білмейтін жауап берді${coded(facts)}. Қайталаңыз немесе файлды жүктеп алыңыз.`,
    }),
    ways: ["again", "download"],
  },
} as const satisfies Readonly<Record<string, TroubleWords>>;
