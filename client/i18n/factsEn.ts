export { factsEn } from '../generated/factsEn.ts';
