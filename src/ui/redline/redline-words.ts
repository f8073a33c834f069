/** What a screen reader says around words that go or come. */
export const REDLINE_WORDS = {
  deleted: {
    starts: { en: "deleted:", ru: "удалено:", kk: "алынды:" },
    ends: { en: "end of what is deleted", ru: "конец удаленного", kk: "алынғанның соңы" },
  },
  inserted: {
    starts: { en: "inserted:", ru: "вставлено:", kk: "енгізілді:" },
    ends: { en: "end of what is inserted", ru: "конец вставленного", kk: "енгізілгеннің соңы" },
  },
  unfold: { en: "Show the whole text", ru: "Показать весь текст", kk: "Мәтінді толық көрсету" },
  fold: { en: "Show only what changes", ru: "Показать только изменения", kk: "Тек өзгерістерді көрсету" },
} as const;
