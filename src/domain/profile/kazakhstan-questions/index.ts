import type { Question } from "../guidance";
import { BUSINESS_QUESTIONS } from "./business";
import { CHILDHOOD_QUESTIONS } from "./childhood";
import { PROTECTION_QUESTIONS } from "./protection";
import { PUBLIC_GOODS_QUESTIONS } from "./public-goods";
import { RIGHTS_QUESTIONS } from "./rights";

/**
 * What a reviewer asks of the draft, in our own words: the methodology line by line. The number of an aspect is its
 * place in it; a question that asks about one thing alone is the aspect's own.
 */
export const kazakhstanQuestions: readonly Question[] = [
  ...RIGHTS_QUESTIONS,
  ...CHILDHOOD_QUESTIONS,
  ...PROTECTION_QUESTIONS,
  ...PUBLIC_GOODS_QUESTIONS,
  ...BUSINESS_QUESTIONS,
];
