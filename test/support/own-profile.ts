import { inEachLanguage } from "../../src/domain/language";
import type { OwnGuidance } from "../../src/domain/profile/guidance";
import type { Profile } from "../../src/domain/profile/profile";

const alike = (text: string) => inEachLanguage(() => text);

/** A profile as a person might make it: partly in one language, with a document that no catalogue has. */
export const ownProfile: Profile & { readonly own: OwnGuidance } = {
  id: "harbour-data-act",
  name: alike("Review of the Harbour Data Act"),
  aspects: [
    { id: "data-privacy", name: { en: "Ferry passes", ru: "Проездные на паром", kk: "Паром билеттері" } },
    { id: "lessons", name: alike("Lessons on board") },
  ],
  minimumConsultations: 3,
  maximumPages: 4,
  own: {
    questions: [
      { id: "1.1", aspect: "data-privacy", text: alike("Who may see where a child boarded?"), asksWho: "responsible" },
      { id: "1.2", aspect: "data-privacy", text: alike("When is it erased?") },
      { id: "2", aspect: "lessons", text: { en: "Who teaches?", ru: "Кто учит?", kk: "Кім үйретеді?" } },
    ],
    documents: [
      {
        id: "crc-gc-25",
        title: alike("Comment on the digital environment"),
        short: alike("GC25"),
        instruments: ["crc-gc-25", "crc-gc-16"],
        citedAs: ["GC25", "General comment No. 25"],
      },
      {
        id: "tide-study",
        title: alike("Tide Study of the Harbour Board"),
        short: alike("Tide Study"),
        instruments: [],
        citedAs: ["Tide Study"],
      },
    ],
    genderWords: { en: ["girl"], ru: ["девоч"], kk: ["қыз бала"] },
    ageWords: { en: ["age ", "toddler"], ru: ["возраст"], kk: ["жас "] },
  },
};
