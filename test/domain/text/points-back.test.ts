import type { Language } from "../../../src/domain/language";
import { pointsBack } from "../../../src/domain/text/points-back";

const NAMED = /girl|boy|девоч|қыз/iu;
const points = (language: Language, sentence: string): boolean =>
  pointsBack(sentence, language, (before) => NAMED.test(before));

it.each<[Language, string]>([
  ["en", "Girls and boys in these age groups face other risks."],
  ["en", "They are left out."],
  ["en", "Therefore girls lose their accounts."],
  ["en", "As a result, girls lose their accounts."],
  ["en", "Such girls have no body to turn to."],
  ["en", "The draft leaves it to schools what girls learn."],
  ["ru", "Девочки этого возраста рискуют больше."],
  ["ru", "Для них срок короче, чем для девочек."],
  ["ru", "Поэтому девочки молчат."],
  ["ru", "В то же время девочки молчат."],
  ["ru", "Такая девочка не найдет ответа."],
  ["kk", "Бұл жастағы қыздар мен ұлдар әртүрлі тәуекелге тап болады."],
  ["kk", "Мұндай қыздарға көмек жоқ."],
  ["kk", "Осы топтағы қыздар аталмаған."],
  ["kk", "Сондықтан қыздар үндемейді."],
  ["kk", "Олар қыздар туралы айтпайды."],
])("a sentence that speaks of what was named before does not stand by itself (%s): %s", (language, sentence) => {
  expect(points(language, sentence)).toBe(true);
});

it.each<[Language, string]>([
  ["en", "Girls lose their accounts when they turn fourteen."],
  ["en", "Risks such as shaming meet girls first."],
  ["en", "Girls are insulted more often, and so are boys."],
  ["ru", "Девочки теряют свои страницы, когда им исполняется четырнадцать."],
  ["ru", "Риски, такие как травля, грозят девочкам чаще."],
  ["ru", "Девочек оскорбляют чаще, однако проект молчит."],
  ["kk", "Он төрт жастағы бала шет қалады."],
  ["kk", "Қыздар, сондай-ақ ұлдар аталмаған."],
  ["kk", "Қыздар олардың шотын жоғалтады."],
])("one that names what it speaks of does (%s): %s", (language, sentence) => {
  expect(points(language, sentence)).toBe(false);
});
