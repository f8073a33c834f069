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
  ["en", "Girls and boys in those age groups are left out."],
  ["en", "Girls and boys of that age are left out."],
  ["en", "Because of that, girls lose their accounts."],
  ["en", "Nevertheless, girls are not named."],
  ["en", "Meanwhile, boys are drawn into games."],
  ["en", "By contrast, boys are drawn into games."],
  ["en", "Without them girls have no body to turn to."],
  ["en", "Under this code of conduct girls go first."],
  ["en", "These Codes name neither girls nor boys."],
  ["ru", "Девочки этого возраста рискуют больше."],
  ["ru", "Для них срок короче, чем для девочек."],
  ["ru", "Поэтому девочки молчат."],
  ["ru", "В то же время девочки молчат."],
  ["ru", "Такая девочка не найдет ответа."],
  ["ru", "Девочки указанного возраста рискуют больше."],
  ["ru", "Девочки данного возраста рискуют больше."],
  ["ru", "Девочки того возраста рискуют больше."],
  ["ru", "В указанном возрасте девочки рискуют больше."],
  ["ru", "Указанный Закон не называет девочек."],
  ["ru", "Тем не менее девочки не названы."],
  ["ru", "К тому же девочки не названы."],
  ["kk", "Бұл жастағы қыздар мен ұлдар әртүрлі тәуекелге тап болады."],
  ["kk", "Мұндай қыздарға көмек жоқ."],
  ["kk", "Осы топтағы қыздар аталмаған."],
  ["kk", "Сондықтан қыздар үндемейді."],
  ["kk", "Аталған жастағы қыздар мен ұлдар тәуекелге тап болады."],
  ["kk", "Көрсетілген топтағы қыздар аталмаған."],
  ["kk", "Ол жастағы қыздар аталмаған."],
  ["kk", "Бұл топты жоба атамайды, қыздар да аталмаған."],
  ["kk", "Дегенмен қыздар аталмаған."],
  ["kk", "Керісінше, ұлдар ойынға тартылады."],
  ["kk", "Олар қыздар туралы айтпайды."],
])("a sentence that speaks of what was named before does not stand by itself (%s): %s", (language, sentence) => {
  expect(points(language, sentence)).toBe(true);
});

it.each<[Language, string]>([
  ["en", "Girls lose their accounts when they turn fourteen."],
  ["en", "Risks such as shaming meet girls first."],
  ["en", "Girls are insulted more often, and so are boys."],
  ["en", "This Code sets one age for girls and boys alike."],
  ["en", "This draft law sets one age for girls and boys alike."],
  ["en", "The Code and its by-laws name neither girls nor boys."],
  ["en", "Article 14 sets one limit, but it ignores that girls are shamed more often than boys."],
  ["en", "Platforms do not say how they treat girls."],
  ["en", "Those who run schools know that girls leave first."],
  ["en", "The rights of girls and those of boys differ."],
  ["en", "The share of girls is close to that of boys."],
  ["ru", "Девочки теряют свои страницы, когда им исполняется четырнадцать."],
  ["ru", "Риски, такие как травля, грозят девочкам чаще."],
  ["ru", "Девочек оскорбляют чаще, однако проект молчит."],
  ["ru", "Этот Кодекс не отличает девочек от мальчиков."],
  ["ru", "Данный Кодекс не отличает девочек от мальчиков."],
  ["ru", "Этот законопроект не отличает девочек от мальчиков."],
  ["ru", "Проект и его подзаконные акты не называют девочек."],
  ["ru", "Персональные данные девочек, в том числе снимки, не защищены."],
  ["ru", "Статья говорит о том, что девочки и мальчики равны, и о тех, кто им помогает."],
  ["ru", "Девочки, указанные в статье 5, остаются без защиты."],
  ["kk", "Осы Кодекс қыздар мен ұлдарды ажыратпайды."],
  ["kk", "Бұл Кодексте қыздар мен ұлдар аталмаған."],
  ["kk", "Осы заң жобасы қыздарды атамайды."],
  ["kk", "5-бапта аталған қыздар қорғалмайды."],
  ["kk", "Кодексте қыздар аталған."],
  ["kk", "Жоба мен оның заңға тәуелді актілері қыздарды атамайды."],
  ["kk", "Он төрт жастағы бала шет қалады."],
  ["kk", "Қыздар, сондай-ақ ұлдар аталмаған."],
  ["kk", "Қыздар олардың шотын жоғалтады."],
])("one that names what it speaks of does (%s): %s", (language, sentence) => {
  expect(points(language, sentence)).toBe(false);
});
