import { cleanText } from "../../domain/text/clean-text";
import { escapeAttribute as escapeForAttribute, escapeText as escapeForText } from "../opc/escape-xml";

/** Clean text for between tags. */
export const escapeText = (text: string): string => escapeForText(cleanText(text));

/** Clean text for an attribute in double quotes. */
export const escapeAttribute = (text: string): string => escapeForAttribute(cleanText(text));
