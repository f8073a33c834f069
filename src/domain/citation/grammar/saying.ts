import { forms } from "./forms";

/** Words that sentences have, and titles of sources hardly, so that what has one names no source. */
export const SAYING: ReadonlySet<string> = new Set([
  ...forms("is are was were has have had does do did must should shall can cannot could may might would will not"),
  ...forms("не нет есть был была было были будет будут может могут должен должна должно должны нужно следует"),
  ...forms("отсутствует отсутствуют молчит умалчивает предусмотрено предусматривает содержит"),
  ...forms("емес жоқ бар болды болады керек қажет тиіс мүмкін айтылмаған көзделмеген реттелмеген"),
]);
