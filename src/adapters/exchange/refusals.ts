import { UnusableInput } from "../../domain/result";

/** A list of amendments can't be empty. */
export const noAmendments = (): UnusableInput =>
  new UnusableInput({
    en: "The review has no amendments to write. Fill in the sheet Final text first, or write the review as JSON",
    ru: "В обзоре нет поправок для записи. Сначала заполните лист «Итоговый текст» или запишите обзор как JSON",
    kk: "Шолуда жазылатын түзету жоқ. Алдымен «Қорытынды мәтін» парағын толтырыңыз немесе шолуды JSON етіп жазыңыз",
  });

/** What was written does not read back. */
export const notAsExported = (): UnusableInput =>
  new UnusableInput({
    en: "The file would not hold the amendments as the review has them, so nothing was written. Please report this",
    ru: "В файле были бы не те поправки, что в обзоре, поэтому ничего не записано. Сообщите об этом",
    kk: "Файлда шолудағыдай түзетулер болмас еді, сондықтан ештеңе жазылмады. Бұл туралы хабарлаңыз",
  });
