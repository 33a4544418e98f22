/**
 * What a relation says, by its type or its type and role, as the ontology has it. In brackets the forms of a word:
 * of what is simply stated, of what is over, of what a source says holds at a date, of what is planned; a form left
 * out is the first.
 */
export { factsJa } from '../generated/factsJa.ts';
