import { givesAdvice } from "../../../../src/domain/amendment/gap-words/advice";

it.each([
  "we suggest that profiling is prohibited.",
  "in our view profiling is to be prohibited.",
  "unicef recommends a ban.",
  "the government is advised to prohibit profiling.",
  "states parties must prohibit profiling.",
  "полагаем, что профилирование запрещается.",
  "юнисеф рекомендует запретить профилирование.",
  "министерству рекомендуется установить запрет.",
  "государства-участники должны запретить профилирование.",
  "юнисеф тыйым салуды ұсынады.",
  "комитет тыйым салуды ұсынады.",
  "тыйым салынады деп санаймыз.",
  "қатысушы мемлекеттер тыйым салуға тиіс.",
])("knows what somebody thinks or advises: %s", (said) => {
  expect(givesAdvice(said)).toBe(true);
});

it.each([
  "states parties shall prohibit profiling.",
  "states parties recognize that a child should be heard.",
  "businesses are encouraged to adopt codes.",
  "the ministry keeps a register.",
  "компаниям рекомендуется принимать кодексы.",
  "министрлік тізілім жүргізеді.",
])("takes no rule for advice: %s", (said) => {
  expect(givesAdvice(said)).toBe(false);
});
