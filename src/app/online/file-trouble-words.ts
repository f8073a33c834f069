import { byWhom, coded, said } from "./say-trouble";
import type { TroubleWords } from "./say-trouble";

/** Of files, and of letting others in. */
export const FILE_TROUBLE = {
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
  "open-file-moved": {
    say: said({
      en: "OneDrive has no file where Office says that this one lies, or you may not see it. If it was renamed or moved while it was open, save and close it, open it again from OneDrive, and try again.",
      ru: "Там, где по сведениям Office лежит этот файл, в OneDrive его нет, или он вам недоступен. Если его переименовали или переместили, пока он открыт, сохраните и закройте его, снова откройте из OneDrive и повторите.",
      kk: "Office айтқан жерде OneDrive-та бұл файл жоқ немесе ол сізге қолжетімсіз. Ашық тұрғанда аты өзгертілсе не жылжытылса, сақтап, жабыңыз да, OneDrive-тан қайта ашып, қайталаңыз.",
    }),
    ways: ["again", "download"],
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
