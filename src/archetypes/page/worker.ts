import { answerAsWorker } from '../../pace/index.ts'
import { recogniseAsked } from './engine.ts'

/** Recognises archetypes away from the page. Started by `createRecogniser`. */
answerAsWorker(recogniseAsked)
