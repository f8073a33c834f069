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
  const { review: without, people, left } = pseudonymise(review, language);
  return ok(without, [{ text: hidden(people) }, ...(left.length > 0 ? [{ text: unclear(left.join("; ")) }] : [])]);
}

const hidden = (people: number) => ({
  en: `People named in the record: ${people}. Each has a pseudonym; which is whose is written nowhere. Addresses and links to attachments are left out. A name that stands only inside a text is not known: read the file before you send it.`,
  ru: `Людей, названных в записях: ${people}. Каждый заменен условным именем; чье оно, нигде не записано. Адреса и ссылки на приложения убраны. Имя, которое встречается только внутри текста, программе неизвестно: прочтите файл перед отправкой.`,
  kk: `Жазбаларда аталған адам саны: ${people}. Әрқайсысының орнына шартты атау қойылды; оның кімдікі екені еш жерде жазылмаған. Мекенжайлар мен қосымша сілтемелері алынды. Тек мәтін ішінде тұрған есім бағдарламаға белгісіз: жібермес бұрын файлды оқып шығыңыз.`,
});

const unclear = (names: string) => ({
  en: `Left as they stand in consultations, since they may be bodies: ${names}. Where one is a person, take it out of the file before you send it.`,
  ru: `Оставлено в консультациях как есть, поскольку это могут быть организации: ${names}. Если среди этого есть человек, уберите имя из файла перед отправкой.`,
  kk: `Консультацияларда сол күйі қалдырылды, өйткені ұйым болуы мүмкін: ${names}. Арасында адам болса, жібермес бұрын оны файлдан алып тастаңыз.`,
});
