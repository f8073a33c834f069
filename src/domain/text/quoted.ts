/** A name in Russian and Kazakh quotation marks; marks inside it become inner ones. */
export const quoted = (name: string): string => `«${name.replaceAll("«", "„").replaceAll("»", "“")}»`;
