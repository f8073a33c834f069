import type { Language } from "../domain/language";
import { ok } from "../domain/result";
import type { Result } from "../domain/result";
import type { Review } from "../domain/review/review";
import { pseudonymise } from "../domain/record/pseudonymise";

/** A review as it goes into an export: with pseudonyms where that is asked for, and a message that says so. */
export function withoutNames(
  review: Review,
  { pseudonymise: asked, language }: { readonly pseudonymise?: boolean | undefined; readonly language: Language },
): Result<Review> {
  if (!asked) return ok(review);
  const { review: without, people, left, leftInTexts, ofSeveral } = pseudonymise(review, language);
  const told = [
    hidden(people),
    ...(leftInTexts.length > 0 ? [inTexts(leftInTexts.join("; "))] : []),
    ...(ofSeveral.length > 0 ? [unsure(ofSeveral.join("; "))] : []),
    ...(left.length > 0 ? [unclear(left.join("; "))] : []),
  ];
  return ok(
    without,
    told.map((text) => ({ text })),
  );
}

const hidden = (people: number) => ({
  en: `People named in the record: ${people}. Each has a pseudonym; which is whose is written nowhere. Addresses and links to attachments are left out. A name that stands only inside a text is not known: read the file before you send it.`,
  ru: `Людей, названных в записях: ${people}. Каждый заменен условным именем; чье оно, нигде не записано. Адреса и ссылки на приложения убраны. Имя, которое встречается только внутри текста, программе неизвестно: прочтите файл перед отправкой.`,
  kk: `Жазбаларда аталған адам саны: ${people}. Әрқайсысының орнына шартты атау қойылды; оның кімдікі екені еш жерде жазылмаған. Мекенжайлар мен қосымша сілтемелері алынды. Тек мәтін ішінде тұрған есім бағдарламаға белгісіз: жібермес бұрын файлды оқып шығыңыз.`,
});

const inTexts = (names: string) => ({
  en: `Hidden where they stand as a name, and left inside texts, since they may be everyday words: ${names}. Where one is a person, take it out of the texts before you send the file.`,
  ru: `Скрыто там, где стоит как имя, и оставлено внутри текстов, поскольку это могут быть обычные слова: ${names}. Если среди этого есть человек, уберите имя из текстов перед отправкой файла.`,
  kk: `Есім ретінде тұрған жерде жасырылды, ал мәтін ішінде қалдырылды, өйткені жай сөз болуы мүмкін: ${names}. Арасында адам болса, файлды жібермес бұрын есімін мәтіндерден алып тастаңыз.`,
});

const unsure = (names: string) => ({
  en: `May be the names of several people inside texts, and have the pseudonyms of all of them there: ${names}. Where you know whose one is, delete the others before you send the file.`,
  ru: `Внутри текстов это может быть имя разных людей, и там стоят условные имена их всех: ${names}. Если знаете, чье это имя, удалите остальные перед отправкой файла.`,
  kk: `Мәтін ішінде бірнеше адамның есімі болуы мүмкін, сондықтан сол жерде бәрінің шартты атауы тұр: ${names}. Кімдікі екенін білсеңіз, файлды жібермес бұрын қалғандарын өшіріңіз.`,
});

const unclear = (names: string) => ({
  en: `Left as they stand in consultations, since they may be bodies: ${names}. Where one is a person, take it out of the file before you send it.`,
  ru: `Оставлено в консультациях как есть, поскольку это могут быть организации: ${names}. Если среди этого есть человек, уберите имя из файла перед отправкой.`,
  kk: `Консультацияларда сол күйі қалдырылды, өйткені ұйым болуы мүмкін: ${names}. Арасында адам болса, жібермес бұрын оны файлдан алып тастаңыз.`,
});
