import { expect, test } from 'vitest'
import { loadArchetype } from './load.ts'
import { SUMMARIES } from './summaries.ts'
import { fillSentence, sentenceFor, storyOfNote } from './told.ts'

const NAMES: Readonly<Record<string, string>> = { v1: 'Potholes', v2: 'Road repairs', v3: 'Traffic' }
const note = {
  slots: ['problem_symptom', 'fix', 'unintended_consequence'],
  variables: ['v1', 'v2', 'v3'],
  told: '{problem_symptom} makes us use {fix}. Later {unintended_consequence} builds up.',
  story: 'Potholes makes us use Patching. Later Traffic builds up.',
}
const read = (given: Partial<typeof note>, onMap: Readonly<Record<string, string>> = NAMES) =>
  storyOfNote({ ...note, ...given }, onMap, (id) => onMap[id] ?? 'gone')

test('a story that nobody changed follows the names', () => {
  expect(read({})).toBe('Potholes makes us use Road repairs. Later Traffic builds up.')
})

test('what people told, and what was told before there was a sentence, stays as it is written', () => {
  const own = 'Patching calls the lorries in.'
  expect(read({ story: own, told: '' })).toBe(own)
  // Of a program that knows of no sentence, or of two notes that became one.
  for (const story of [own, `${note.story}\n\n${own}`, `${note.story} Really.`, ''])
    expect(read({ story })).toBe(story)
})

test('it stays as it was last told where a variable of it is gone', () => {
  expect(read({}, { v1: 'Potholes', v3: 'Traffic' })).toBe(note.story)
})

test('every form of every archetype has a sentence, in which those named the other way round are told as such', async () => {
  for (const { id } of SUMMARIES) {
    const archetype = await loadArchetype(id)
    for (const form of archetype?.structures ?? []) {
      if (!archetype) continue
      const slots = Object.fromEntries(form.slots.map((slot, at) => [slot.id, `v${at}`]))
      const told = sentenceFor(archetype, form.id, { slots, inverted: [] })
      const filled = fillSentence(told, (slot) => slots[slot])
      expect(filled, `${id} ${form.id}`).not.toMatch(/[{}]/)
      const asNoted = { slots: Object.keys(slots), variables: Object.values(slots), told, story: filled }
      const onMap = Object.fromEntries(Object.values(slots).map((one) => [one, 'there']))
      expect(
        storyOfNote(asNoted, onMap, (one) => `new ${one}`),
        `${id} ${form.id}`,
      ).toBe(fillSentence(told, (slot) => `new ${slots[slot]}`))
      const turned = sentenceFor(archetype, form.id, { slots, inverted: Object.keys(slots) })
      if (told.includes('{')) expect(turned).toContain('} (the other way round)')
    }
  }
})
