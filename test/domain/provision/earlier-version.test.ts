import { idKey } from "../../../src/domain/gap/id-key";
import { isOfEarlierVersion, ofVersion } from "../../../src/domain/provision/earlier-version";

it.each([
  "Редакция 2",
  "2",
  "v. 2",
  "",
  "Second reading (revised)",
  "Проект для участников рабочей группы",
  "Новая редакция",
  "Вторая редакция",
])("writes ids of an earlier version so that they name no provision of this one: %j", (version) => {
  for (const language of ["en", "ru", "kk"] as const) {
    const id = ofVersion("12", version, language);
    expect(isOfEarlierVersion(id)).toBe(true);
    expect(idKey(id)).not.toBe("12(2)");
  }
});

it.each([
  "12",
  "14(2)",
  "14 (2)",
  "14 (a)",
  "chapter 2",
  "14 (second paragraph)",
  "14 (абз. 2)",
  "Article 14 (Duties of platforms)",
  "Приложение 1 (перечень услуг)",
  "14 (новая редакция)",
  "14 (нұсқаулық)",
])("takes no other id for one of them: %s", (id) => {
  expect(isOfEarlierVersion(id)).toBe(false);
});

it.each(["Вторая редакция", "Third version", "Екінші нұсқасы", "Редакция 2"])(
  "writes a name that says that it is a version once, as it was given: %s",
  (version) => expect(ofVersion("13", version, "ru")).toBe(`13 (${version})`),
);
