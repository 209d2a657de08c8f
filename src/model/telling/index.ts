export { factsOf } from './facts.ts'
export { beginningOf, COLOUR_IN_WORDS, EVIDENCE_IN_WORDS, KIND_IN_WORDS } from './words.ts'
