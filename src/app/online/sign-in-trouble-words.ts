import { coded, said } from "./say-trouble";
import type { TroubleWords } from "./say-trouble";

/** Of signing in. */
export const SIGN_IN_TROUBLE = {
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
      kk: `Алдымен ұйымыңыз Gap Table-ге рұқсат беруі керек. Әкімшіге «Әкімшіге арналған» бөліміндегі сілтемені жіберіңіз${coded(facts)}; оған дейін файлды жүктеп алуға болады.`,
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
      en: "OneDrive can be used from here only in Microsoft 365. Without it, carry files between this computer and OneDrive yourself, in a browser.",
      ru: "Обращаться отсюда к OneDrive можно только в Microsoft 365. Без него переносите файлы между компьютером и OneDrive сами, в браузере.",
      kk: "Осы жерден OneDrive-пен тек Microsoft 365-те жұмыс істеуге болады. Онсыз файлдарды компьютер мен OneDrive арасында браузерде өзіңіз тасымалдаңыз.",
    }),
    ways: ["download"],
  },
} as const satisfies Readonly<Record<string, TroubleWords>>;
