import { answerAsWorker } from '../../pace/index.ts'
import { createEngine } from './engine.ts'

/** Checks maps away from the page. Started by `createChecker`. */
answerAsWorker(createEngine())
