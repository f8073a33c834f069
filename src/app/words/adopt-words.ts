import type { Localised } from "../../domain/language";
import { joinSentences } from "../../domain/text/join-sentences";

/** What the session says of a person's own table that becomes a review. */
export const ADOPT_WORDS = {
  changed: {
    en: "Your sheets changed since they were read, so no review was made. They have been read anew: please look at the preview again, then press the button once more.",
    ru: "После чтения ваши листы изменились, поэтому обзор не создан. Они прочитаны заново: посмотрите предпросмотр еще раз и нажмите кнопку снова.",
    kk: "Оқылғаннан кейін парақтарыңыз өзгерді, сондықтан шолу жасалмады. Олар қайта оқылды: алдын ала көріністі тағы қарап, түймені қайта басыңыз.",
  },
  /**
   * What became of its headers.
   *
   * @param headers what stood there to what stands there now
   * @param added how many columns were added
   */
  became: (headers: Readonly<Record<string, string>>, added: number): Localised => {
    const names = Object.entries(headers);
    const listed = (open: string, close: string): string =>
      names.map(([from, to]) => `${open}${from}${close} → ${open}${to}${close}`).join("; ");
    return {
      en: joinSentences(
        names.length > 0 && `Headers renamed: ${listed("“", "”")}.`,
        added > 0 && `Columns added at the right: ${added}.`,
      ),
      ru: joinSentences(
        names.length > 0 && `Заголовки переименованы: ${listed("«", "»")}.`,
        added > 0 && `Столбцов, добавленных справа: ${added}.`,
      ),
      kk: joinSentences(
        names.length > 0 && `Тақырыптардың аты өзгерді: ${listed("«", "»")}.`,
        added > 0 && `Оң жаққа қосылған бағандар: ${added}.`,
      ),
    };
  },
} as const;
