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
} as const;
