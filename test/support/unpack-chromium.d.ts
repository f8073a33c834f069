export function unpackChromium(): string;
