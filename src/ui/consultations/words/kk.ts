import type { ConsultationsWords } from "./consultations-words";

export const kk: ConsultationsWords = {
  title: "Консультациялар",
  held: (held, asked) =>
    `${asked} консультацияның ${held} өткізілді.${held < asked ? ` Техникалық тапсырма кемінде ${asked} консультацияны талап етеді.` : ""}`,
  none: "Әзірге консультация жоқ. Жазбаны кездесумен бірге бастап, айтылғанын сол сәтте жазып отырыңыз.",
  add: "Консультацияны бастау",
  addHint: "«Консультациялар» парағында бүгінгі күнімен жол пайда болады; оның бәрін өзгертуге болады.",
  unnumbered: "Нөмірсіз",
  noDate: "күні жоқ",
  said: (remarks, open) => (remarks === 0 ? "Әзірге пікір жоқ" : `${remarks} пікір, ашығы: ${open}`),

  back: "Барлық консультация",
  facts: "Кездесу туралы",
  date: "Күні",
  with: "Кіммен",
  format: "Нысаны",
  attendees: "Қатысушылар",
  summary: "Қысқаша мазмұны",
  attachments: "Қосымшалар (сілтемелер)",

  remarks: "Пікірлер",
  noRemarks: "Әзірге ештеңе жазылмаған.",
  entryHint:
    "Enter пікірді сақтап, келесісін ашады; Shift+Enter жаңа жол бастайды. Қай олқылық туралы екенін көрсету үшін G-004 сияқты нөмірден бастаңыз. Alt+1 … Alt+5 шешімді таңдайды.",
  gap: "Олқылық",
  aboutWhole: "Жалпы кесте туралы.",
  aboutGap: (gap, headline) => `${gap} туралы${headline === "" ? "" : `: ${headline}`}`,
  gapUnknown: (gap) => `Кестеде ${gap} олқылығы жоқ; нөмір енгізілген күйінде жазылады.`,
  save: "Пікірді сақтау",
  saving: (remarks) => `${remarks} пікір жазылуда…`,
  waiting: (remarks) => `${remarks} пікір әлі кітапта емес, осы құрылғыда сақтаулы`,
  saveAgain: "Қайта сақтау",
};
