import { inEachLanguage } from "../language";
import type { Localised } from "../language";
import { tellOf } from "./listed";

/** Said of amendments that go along though nobody knows whether their gap stands; without a stop at the end. */
export const tellUnknownGaps = (names: readonly string[]): readonly Localised[] => told(names, GOES_OUT);

/** Said of those that are left out, as a status is asked for. */
export const tellWithoutGap = (names: readonly string[]): readonly Localised[] => told(names, LEFT_OUT);

const told = (names: readonly string[], lead: Localised): readonly Localised[] =>
  tellOf(
    names.map((name) => inEachLanguage(() => name)),
    lead,
  );

const GOES_OUT: Localised = {
  en: "Amendments that go out though they name no gap, one that is not in the review, or one of two with its number, so that nobody can tell whether it stands; give the gap's number on the sheet of the final text",
  ru: "Поправки, которые уходят, хотя пробел в них не назван, его нет в обзоре или его номер стоит у двух и нельзя сказать, снят ли он; укажите номер пробела на листе итогового текста",
  kk: "Олқылығы көрсетілмеген, шолуда жоқ немесе нөмірі екеуінде тұр, сондықтан алынған-алынбағаны белгісіз, бірақ кететін түзетулер; қорытынды мәтін парағында олқылықтың нөмірін көрсетіңіз",
};

const LEFT_OUT: Localised = {
  en: "Left out, amendments that name no gap, one that is not in the review, or one of two with its number, so that its status is not known; give the gap's number on the sheet of the final text",
  ru: "Не вошли поправки, в которых пробел не назван, его нет в обзоре или его номер стоит у двух, так что статус неизвестен; укажите номер пробела на листе итогового текста",
  kk: "Олқылығы көрсетілмеген, шолуда жоқ немесе нөмірі екеуінде тұр, мәртебесі белгісіз түзетулер кірмеді; қорытынды мәтін парағында олқылықтың нөмірін көрсетіңіз",
};
