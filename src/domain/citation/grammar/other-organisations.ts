import type { Language } from "../../language";
import { forms } from "./forms";
import type { Organisation } from "./grammar";

/** Organisations none of whose treaties are ours, so that "African Union Convention on …" is no other one's. */
export const OTHER_ORGANISATIONS: Readonly<Record<Language, readonly Organisation[]>> = {
  en: [
    {
      of: "African Union",
      before: ["African Union", "African Union's", "AU", "African", "ECOWAS", "SADC"],
      inside: [],
    },
    { of: "League of Arab States", before: ["Arab", "Arab League", "League of Arab States"], inside: [] },
    { of: "Commonwealth of Independent States", before: ["CIS", "Commonwealth of Independent States"], inside: [] },
    {
      of: "Organization of American States",
      before: ["OAS", "Inter-American", "American", "American States", "Organization of American States"],
      inside: [],
    },
    {
      of: "Organisation of Islamic Cooperation",
      before: ["OIC", "Islamic Cooperation", "Islamic Conference", "Organisation of Islamic Cooperation"],
      inside: [],
    },
    { of: "Commonwealth", before: ["Commonwealth"], inside: [] },
    { of: "Hague Conference", before: ["Hague"], inside: [] },
    { of: "ASEAN", before: ["ASEAN"], inside: [] },
  ],
  ru: [
    { of: "African Union", before: forms("Африканская Африканской Африканскую"), inside: [] },
    { of: "League of Arab States", before: forms("Арабская Арабской Арабскую"), inside: [] },
    { of: "Organization of American States", before: forms("Межамериканская Межамериканской"), inside: [] },
    { of: "Hague Conference", before: forms("Гаагская Гаагской Гаагскую"), inside: [] },
  ],
  kk: [
    { of: "African Union", before: ["Африка одағының", "Африка Одағының", "Африка"], inside: [] },
    { of: "League of Arab States", before: ["Араб мемлекеттері лигасының", "Араб елдерінің", "Араб"], inside: [] },
    { of: "Commonwealth of Independent States", before: ["ТМД", "ТМД-ның"], inside: [] },
    { of: "Hague Conference", before: ["Гаага"], inside: [] },
  ],
};
