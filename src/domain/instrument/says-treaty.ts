/** Words for a treaty, or what they begin with, in each language. */
const TREATY =
  /(?<!\p{L})(?:convention|covenant|treaty|charter|(?:optional|additional) protocol|конвенци|пакт|хартия|(?:факультативн\p{L}+|дополнительн\p{L}+) протокол|факультативтік хаттама|қосымша хаттама)/iu;

/** Whether a title says of itself that it is that of a treaty: "African Charter on …". */
export const saysTreaty = (title: string): boolean => TREATY.test(title);

const COMMENT =
  /(?<!\p{L})(?:general (?:comment|recommendation)|замечани\p{L}+ общего порядка|общ\p{L}+ (?:замечани|рекомендаци)|жалпы (?:тәртіптегі ескерт|түсініктеме|ұсыным))/iu;

/** Whether a title says of itself that it is a treaty body's comment: "General Comment No. 7 (2021) on …". */
export const saysGeneralComment = (title: string): boolean => COMMENT.test(title);
