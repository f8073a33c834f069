import { PRIORITY_LABELS, STATUS_LABELS } from "../../gap/gap";
import type { TableSpec } from "./table-spec";

/** The deliverable, and beside it the working part. Of that the provision is not folded away, so that paper names it. */
export const GAPS = {
  name: "Gaps",
  sheet: { en: "Gaps", ru: "Пробелы", kk: "Олқылықтар" },
  needed: true,
  columns: [
    { key: "id", header: { en: "No.", ru: "№", kk: "Р/с №" }, holds: "id", required: true, width: 9 },
    {
      key: "issue",
      header: {
        en: "1) Issue/gaps affecting children's rights",
        ru: "1) Проблема/пробелы, затрагивающие права детей",
        kk: "1) Бала құқықтарына әсер ететін мәселе/олқылықтар",
      },
      holds: "text",
      required: true,
      width: 50,
    },
    {
      key: "solution",
      header: {
        en: "2) Suggested solution or amendment",
        ru: "2) Предлагаемое решение или поправка",
        kk: "2) Ұсынылатын шешім немесе түзету",
      },
      holds: "text",
      required: true,
      width: 50,
    },
    {
      key: "sources",
      header: {
        en: "3) Relevant sources/examples from other jurisdictions",
        ru: "3) Источники/примеры из других юрисдикций",
        kk: "3) Дереккөздер/басқа юрисдикциялардан мысалдар",
      },
      holds: "text",
      required: true,
      width: 40,
    },
    {
      key: "headline",
      header: { en: "Headline", ru: "Краткая суть", kk: "Қысқаша мәні" },
      holds: "text",
      needed: true,
      width: 34,
      collapsed: true,
    },
    {
      key: "provisions",
      header: { en: "Provision", ru: "Положение", kk: "Ереже" },
      holds: "references",
      needed: true,
      width: 14,
    },
    {
      key: "aspects",
      header: { en: "Aspects", ru: "Аспекты", kk: "Аспектілер" },
      holds: "aspects",
      needed: true,
      width: 34,
      collapsed: true,
    },
    {
      key: "priority",
      header: { en: "Priority", ru: "Приоритет", kk: "Басымдық" },
      holds: "choice",
      choices: PRIORITY_LABELS,
      needed: true,
      width: 14,
      collapsed: true,
    },
    {
      key: "status",
      header: { en: "Status", ru: "Статус", kk: "Мәртебесі" },
      holds: "choice",
      choices: STATUS_LABELS,
      needed: true,
      width: 19,
      collapsed: true,
    },
    {
      key: "fingerprint",
      header: { en: "Fingerprint", ru: "Отпечаток", kk: "Бақылау таңбасы" },
      holds: "fingerprint",
      width: 15,
      collapsed: true,
    },
    {
      key: "draftChanged",
      header: { en: "Draft changed since", ru: "Проект с тех пор изменен", kk: "Жоба содан бері өзгерді" },
      holds: "text",
      isLater: true,
      width: 40,
      collapsed: true,
    },
  ],
} as const satisfies TableSpec;
