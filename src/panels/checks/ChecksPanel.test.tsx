// @vitest-environment happy-dom
import { act, cleanup, configure, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { CheckAnswer, CheckAsk, Finding } from '../../checks/index.ts'
import { homelessDrafts, reasonPlace, reasonsAsked, sharedReasonPlace } from '../../commands/index.ts'
import { createTestWorld, forgetPreferences, type TestWorld } from '../../commands/testing.ts'
import {
  applyEdit,
  deleteThings,
  loopKey,
  mapFromNotation,
  noteLoop,
  renameVariable,
} from '../../model/index.ts'
import { chosenCheckMode, rememberCheckMode, setOwnWords } from '../../store/index.ts'
import ChecksPanel from './ChecksPanel.tsx'
import { placeInWords } from './words.ts'

/** What the checks find, by the map: in the place of the rules. */
let find: (ask: CheckAsk) => CheckAnswer

/** Checks in the place of the worker; others are refused, so that the page does their work. */
class CheckWorker {
  onmessage: ((event: { readonly data: unknown }) => void) | null = null
  constructor(url: URL) {
    if (!url.href.includes('/checks/')) throw new Error('refused')
  }
  postMessage({ number, ask }: { readonly number: number; readonly ask: CheckAsk }): void {
    queueMicrotask(() => act(() => this.onmessage?.({ data: { number, answer: find(ask) } })))
  }
  terminate(): void {
    this.onmessage = null
  }
}

configure({ asyncUtilTimeout: 15_000 })
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
  setOwnWords({ fine: [], vague: [] })
  forgetPreferences(createTestWorld(''))
})

const MAP =
  'Lack of medicines -> + Emergency purchases -> - Lack of medicines; Nurses and morale -> - Lack of medicines; A -> B'

const SHOWN = { error: 'error', warning: 'warning', info: 'info' } as const

function found({
  rule,
  how = 'warning',
  ...rest
}: Pick<Finding, 'rule' | 'group' | 'where' | 'message'> & {
  readonly how?: keyof typeof SHOWN
} & Partial<Finding>): Finding {
  return {
    rule,
    severity: {
      drawing: how === 'error' ? 'error' : 'off',
      review: SHOWN[how],
      publish: how === 'info' ? 'off' : SHOWN[how],
    },
    why: 'A lack that grows is hard to say.',
    fix: null,
    key: `${rule} ${'id' in rest.where[0] ? rest.where[0].id : 'map'}`,
    ...rest,
  }
}

/** Finds a lack by its name, two ideas in one name by *and*, and each link without a sign, as rules would. */
beforeEach(() => {
  vi.stubGlobal('Worker', CheckWorker)
  find = ({ map, own }) => {
    const variables = Object.values(map.variables)
    const lacks = variables
      .filter(({ name }) => /^Lack of /.test(name) && !own.fine.includes(name))
      .map(({ id, name }) =>
        found({
          rule: 'V05',
          group: 'names',
          where: [{ kind: 'variable', id }],
          message: `${name} is a lack.`,
          fix: {
            label: 'Name what there is',
            changes: [{ kind: 'rename', variable: id, name: 'Medicines available', turn: true }],
          },
        }),
      )
    const unsigned = Object.values(map.links)
      .filter(({ polarity }) => polarity === '?')
      .map(({ id }) =>
        found({
          rule: 'L01',
          group: 'links',
          how: 'error',
          where: [{ kind: 'link', id }],
          message: 'No sign.',
        }),
      )
    const double = variables
      .filter(({ name }) => / and /.test(name))
      .map(({ id, name }) =>
        found({
          rule: 'V08',
          group: 'names',
          how: 'info',
          where: [{ kind: 'variable', id }],
          message: `${name} holds two ideas.`,
        }),
      )
    return { findings: [...unsigned, ...lacks, ...double], quiet: ['V01', 'P01'], complete: true }
  }
})

async function shown(
  map = MAP,
  before: (world: TestWorld) => void = () => {},
): Promise<{ world: TestWorld; user: ReturnType<typeof userEvent.setup> }> {
  const world = createTestWorld(map)
  before(world)
  // Only while it is seen does the list keep its order.
  await world.run('view.checks')
  render(<ChecksPanel world={world} session={world.session} />)
  const user = userEvent.setup()
  await screen.findByRole('heading', { level: 2, name: /look/ })
  await waitFor(() => expect(screen.queryByText('Looking at the map…')).toBeNull())
  return { world, user }
}

const row = (name: RegExp) => screen.findByRole('button', { name })
const rows = () => screen.queryAllByRole('button', { expanded: false }).map((each) => each.textContent)
const LACK = /^Worth mending: .?Lack of medicines.?\. /

test('findings stand by how bad they are and what they are about, each with the thing and what is so', async () => {
  await shown()
  expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('3 to look at')
  expect(screen.getAllByRole('region').map((each) => each.getAttribute('aria-label'))).toEqual([
    'Links, to be settled',
    'Names, worth mending',
    'Names, worth a thought',
  ])
  expect(rows()[0]).toMatch(/.*A.* → .*B.*A link without a sign$/)
  expect(screen.getByText('2 other checks found nothing')).toBeTruthy()
})

test('choosing one goes there, tells why and what the fix would do, and one step mends it', async () => {
  const { world, user } = await shown()
  await user.click(await row(LACK))
  expect(world.chosen()).toEqual(['Lack of medicines'])
  expect(world.asked.canvas.at(-1)).toMatch(/reveal/)
  screen.getByText('A lack that grows is hard to say.')
  expect(screen.getByRole('deletion').textContent).toContain('Lack of medicines')
  expect(screen.getByRole('insertion').textContent).toContain('Medicines available')
  screen.getByText(/^3 signs turn round\. All loops stay as they are/)
  const before = world.text()
  await user.click(screen.getByRole('button', { name: 'Change it' }))
  expect(world.text()).toContain('Medicines available -> - Emergency purchases')
  await waitFor(() =>
    expect(world.asked.said).toContainEqual(
      expect.stringMatching(/Lack of medicines.* is now .*Medicines available.*, 3 signs turned round/),
    ),
  )
  // The next row has the focus.
  expect(document.activeElement?.textContent).toMatch(/Nurses and morale/)
  expect(world.session.document.state.getState().undoLabel).toBe('Name what there is')
  act(() => world.session.document.undo())
  expect(world.text()).toBe(before)
  await row(LACK)
})

test('what is left as it is wants a reason, is kept in the map, folded away, and can be taken up again', async () => {
  const { world, user } = await shown()
  await user.click(await row(LACK))
  await user.click(screen.getByRole('button', { name: 'Leave it' }))
  const field = screen.getByRole('textbox', { name: 'Why it stays as it is' })
  expect(document.activeElement).toBe(field)
  await user.keyboard('{Enter}')
  expect(screen.getByRole('alert').textContent).toBe('Write why, or press Escape.')
  await user.keyboard('The ministry says so{Enter}')
  expect(Object.values(world.map().checkNotes)).toMatchObject([
    { rule: 'V05', reason: 'The ministry says so' },
  ])
  expect(world.session.document.state.getState().undoLabel).toBe('Leave Lack of medicines as it is')
  expect(document.activeElement?.textContent).toMatch(/Nurses and morale/)
  expect(screen.queryByRole('button', { name: LACK })).toBeNull()
  await user.click(screen.getByText('Left as it is'))
  screen.getByText(/“The ministry says so”/)
  await user.click(screen.getByRole('button', { name: /^Take up again: .*Lack of medicines/ }))
  await row(LACK)
  expect(world.map().checkNotes).toEqual({})
})

test('a reason that is begun is there when the row is opened again, and Escape offers it again', async () => {
  const { world, user } = await shown()
  await user.click(await row(LACK))
  await user.click(screen.getByRole('button', { name: 'Leave it' }))
  await user.keyboard('Because')
  await user.click(await row(/Nurses and morale/))
  await user.click(await row(LACK))
  const field = screen.getByRole('textbox', { name: 'Why it stays as it is' })
  expect(field).toHaveProperty('value', 'Because')
  expect(document.activeElement).toBe(field)
  await user.keyboard('{Escape}')
  expect(document.activeElement?.textContent).toMatch(/Lack of medicines/)
  expect(world.asked.toasts.length + world.asked.actions.length).toBeGreaterThan(0)
})

test('rows keep their places while one works through them, and come back there when it is undone', async () => {
  const { world, user } = await shown('Lack of a -> + B; Lack of c -> + B; Lack of d -> + B')
  const named = () => rows().flatMap((text) => /Lack of ./.exec(text ?? '')?.[0] ?? [])
  expect(named()).toEqual(['Lack of a', 'Lack of c', 'Lack of d'])
  await user.click(await row(/Lack of c/))
  await user.click(screen.getByRole('button', { name: 'Change it' }))
  await waitFor(() => expect(named()).toEqual(['Lack of a', 'Lack of d']))
  act(() => world.session.document.undo())
  await waitFor(() => expect(named()).toEqual(['Lack of a', 'Lack of c', 'Lack of d']))
})

test('when nothing is left it says so, with the focus on the heading', async () => {
  const { world, user } = await shown('Lack of medicines -> + B')
  await user.click(await row(LACK))
  await user.click(screen.getByRole('button', { name: 'Change it' }))
  await waitFor(() => expect(document.activeElement?.textContent).toBe('Nothing to look at.'))
  expect(world.asked.said).toContain('Nothing to look at.')
})

test('before publishing only what must be settled is told, and while drawing errors only', async () => {
  const { user } = await shown()
  const when = screen.getByRole('combobox', { name: 'When the map is looked at' })
  await user.selectOptions(when, 'Publish')
  expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('2 before it goes out')
  // It is kept for the next map and the next visit.
  expect(chosenCheckMode()).toBe('publish')
  await user.selectOptions(when, 'While drawing')
  expect(rows()).toHaveLength(1)
  expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('1 to look at')
})

test('the rows are one stop of the Tab key with arrows between them', async () => {
  const { user } = await shown()
  const first = await row(/A link without a sign/)
  screen.getByRole('heading', { level: 2 }).focus()
  await user.keyboard('{ArrowDown}')
  expect(document.activeElement).toBe(first)
  await user.keyboard('{ArrowDown}')
  expect(document.activeElement?.textContent).toMatch(/Lack of medicines/)
  await user.keyboard('{End}{Enter}')
  expect(document.activeElement?.getAttribute('aria-expanded')).toBe('true')
  await user.keyboard('{Tab}')
  expect(document.activeElement?.textContent).toBe('Leave it')
  await user.keyboard('{Shift>}{Tab}{/Shift}')
  expect(document.activeElement?.textContent).toMatch(/Nurses and morale/)
  expect(first.tabIndex).toBe(-1)
})

test('words of one’s own are kept on the machine and the map is looked at with them again', async () => {
  const { user } = await shown()
  await row(LACK)
  await user.click(screen.getByText('Words of your own'))
  await user.type(screen.getByRole('textbox', { name: /^Fine in names/ }), 'Lack of medicines')
  await waitFor(() => expect(screen.queryByRole('button', { name: LACK })).toBeNull())
})

test('the names of checks that found nothing stand behind their count', async () => {
  const { user } = await shown()
  const summary = screen.getByText('2 other checks found nothing')
  await user.click(summary)
  const fold = summary.closest('details')
  expect(
    fold &&
      within(fold)
        .getAllByRole('listitem')
        .map((each) => each.textContent),
  ).toEqual(['An unnamed variable', 'No closed loop'])
})

test('a loop that is broken is called by the name that people gave it', () => {
  const start = mapFromNotation('A -> + B -> + A')
  const links = Object.keys(start.links)
  const said = { noteId: 'n', links, variables: [], type: 'R', number: 1, fields: { name: 'Trap' } } as const
  const broken = applyEdit(applyEdit(start, noteLoop, said).map, deleteThings, { links: links.slice(1) }).map
  const none = { labels: new Map(), names: new Map() }
  expect(placeInWords({ kind: 'loop', key: loopKey(links) }, broken, none)).toBe('R1 Trap')
})

test('a reason is kept and given up by buttons, too', async () => {
  const { world, user } = await shown()
  await user.click(await row(LACK))
  await user.click(screen.getByRole('button', { name: 'Leave it' }))
  await user.click(screen.getByRole('button', { name: 'Keep' }))
  screen.getByRole('alert')
  await user.click(screen.getByRole('button', { name: 'Cancel' }))
  expect(document.activeElement?.textContent).toMatch(/Lack of medicines/)
  await user.click(screen.getByRole('button', { name: 'Leave it' }))
  await user.keyboard('So it is')
  await user.click(screen.getByRole('button', { name: 'Keep' }))
  expect(Object.values(world.map().checkNotes)).toMatchObject([{ reason: 'So it is' }])
})

test('a loop that a row has lit is let go of once the row is closed, or goes', async () => {
  find = ({ map }) => {
    const key = loopKey(Object.keys(map.links).slice(0, 2))
    const one = found({ rule: 'P06', group: 'loops', where: [{ kind: 'loop', key }], message: 'No name.' })
    return { findings: [one], quiet: [], complete: true }
  }
  const { world, user } = await shown()
  const held = () => world.session.view.getState().heldLoop
  const loop = await row(/An unnamed loop/)
  await user.click(loop)
  expect(held()).not.toBeNull()
  await user.click(loop)
  expect(held()).toBeNull()
  await user.click(loop)
  expect(held()).not.toBeNull()
  await user.click(screen.getByRole('button', { name: 'Leave it' }))
  await user.keyboard('Nobody speaks of it{Enter}')
  await waitFor(() => expect(held()).toBeNull())
})

test('what is so with many alike is headed by their number', async () => {
  find = ({ map }) => {
    const [first = '', ...others] = Object.keys(map.variables)
    const at = (id: string) => ({ kind: 'variable', id }) as const
    const where = [at(first), ...others.map(at)] as const
    return {
      findings: [found({ rule: 'V07', group: 'names', where, message: 'None has a unit.' })],
      quiet: [],
      complete: true,
    }
  }
  await shown()
  expect((await row(/5 variables/)).textContent).toMatch(/^5 variables.*No unit$/)
})

test('Escape goes to the map from the heading, the rows and the foot, also where they were pressed by mouse', async () => {
  const { world, user } = await shown()
  const places = [
    screen.getByRole('heading', { level: 2 }),
    await row(LACK),
    screen.getByText('2 other checks found nothing'),
    screen.getByText('Words of your own'),
  ]
  for (const place of places) {
    await user.click(place)
    const asked = world.asked.canvas.filter((what) => what === 'focus').length
    place.closest<HTMLElement>('h2, button, summary')?.focus()
    await user.keyboard('{Escape}')
    expect(world.asked.canvas.filter((what) => what === 'focus')).toHaveLength(asked + 1)
  }
})

test('arrows through names are told apart from names that lie on one another, and of two names both are said', async () => {
  find = ({ map }) => {
    const ids = Object.keys(map.variables)
    const [a = '', b = ''] = ids
    const variables = [
      { kind: 'variable', id: a },
      { kind: 'variable', id: b },
    ] as const
    const arrows = Object.keys(map.links).map((id) =>
      found({ rule: 'Y02', group: 'drawing', where: [{ kind: 'link', id }], message: 'It runs through.' }),
    )
    const names = found({
      rule: 'Y02',
      group: 'drawing',
      where: variables,
      message: 'They lie.',
      key: 'Y02 two',
    })
    return { findings: [...arrows, names], quiet: [], complete: true }
  }
  await shown('A -> + B; A -> + C; A -> + D; A -> + E; A -> + F')
  expect((await row(/An arrow through a name, 5 links/)).textContent).toMatch(/5$/)
  expect((await row(/Names that lie on one another/)).textContent).toMatch(/A.* · .*B.*Names that lie/)
})

test('leaving a finding as it is leaves nothing selected by it', async () => {
  const { world, user } = await shown()
  await user.click(await row(LACK))
  expect(world.chosen()).toEqual(['Lack of medicines'])
  await user.click(screen.getByRole('button', { name: 'Leave it' }))
  await user.keyboard('So it is{Enter}')
  expect(world.chosen()).toEqual([])
})

test('what one rule finds at many links is left as it is at once, for one reason and by one step of undo, and taken up again so', async () => {
  const { world, user } = await shown('A -> B; A -> C; A -> D; A -> E; A -> F; Lack of g -> + A')
  const fold = await row(/A link without a sign, 5 links/)
  expect(fold.textContent).toMatch(/5 of 6$/)
  await user.click(fold)
  await user.click(screen.getByRole('button', { name: 'Leave all 5' }))
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Why they stay as they are' }))
  await user.keyboard('Nobody knows yet{Enter}')
  const notes = Object.values(world.map().checkNotes)
  expect(notes.map(({ reason }) => reason)).toEqual(Array(5).fill('Nobody knows yet'))
  expect(new Set(notes.map(({ made }) => made)).size).toBe(5)
  expect(screen.queryByRole('button', { name: /A link without a sign, 5 links/ })).toBeNull()
  expect(document.activeElement?.textContent).toMatch(/Lack of g/)
  act(() => world.session.document.undo())
  expect(world.map().checkNotes).toEqual({})
  act(() => world.session.document.redo())
  await user.click(screen.getByText('Left as it is'))
  await user.click(screen.getByRole('button', { name: 'Take up again: 5 links, A link without a sign' }))
  expect(world.map().checkNotes).toEqual({})
})

test('a link without a sign gets one in its row by the keyboard, and all that asked for it goes; undone, it is asked again', async () => {
  find = ({ map }) => {
    const findings = Object.values(map.links).flatMap(({ id, polarity }) => {
      if (polarity !== '?') return []
      const choices = (['+', '-'] as const).map((sign) => ({
        label: `Make the sign ${sign}`,
        answer: sign,
        changes: [{ kind: 'setPolarity', link: id, polarity: sign } as const],
      }))
      const where = [{ kind: 'link', id }] as const
      const asked = { group: 'links', where, choices, message: 'No sign.' } as const
      return [found({ rule: 'L01', ...asked }), found({ rule: 'P12', ...asked })]
    })
    return { findings, quiet: [], complete: true }
  }
  const { world, user } = await shown('A -> B; C -> D')
  await user.click(await row(/A.* → .*B.*\. A link without a sign/))
  await user.keyboard('{Tab}')
  expect(document.activeElement?.textContent).toBe('+')
  await user.keyboard('{Tab}{Enter}')
  expect(world.text()).toContain('A -> - B')
  expect(rows().every((text) => /C/.test(text ?? ''))).toBe(true)
  expect(rows()).toHaveLength(2)
  expect(document.activeElement?.matches('.check-face')).toBe(true)
  expect(world.session.document.state.getState().undoLabel).toBe('Make the sign -')
  act(() => world.session.document.undo())
  await waitFor(() => expect(rows()).toHaveLength(4))
})

test('who answers one of what is unfolded comes to the next of it, though few enough are left to stand singly', async () => {
  find = ({ map }) => {
    const findings = Object.values(map.links).flatMap(({ id, polarity }) => {
      if (polarity !== '?') return []
      const changes = [{ kind: 'setPolarity', link: id, polarity: '+' } as const]
      const choices = [{ label: 'Make the sign +', answer: '+', changes }]
      return [
        found({ rule: 'L01', group: 'links', where: [{ kind: 'link', id }], choices, message: 'No sign.' }),
      ]
    })
    return { findings, quiet: [], complete: true }
  }
  const { user } = await shown('A -> B; A -> C; A -> D; A -> E; A -> F')
  await user.click(await row(/A link without a sign, 5 links/))
  // What they have in common is written over them, and said of each.
  const third = await row(/: .*A.* → .*D.*\. A link without a sign/)
  expect(third.textContent).not.toMatch(/without/)
  await user.click(third)
  await user.click(screen.getByRole('button', { name: '+' }))
  expect(document.activeElement?.textContent).toMatch(/A.* → .*E/)
  await row(/A link without a sign, 4 links/)
})

const BEGUN = { text: 'The council', base: '' }
const reason = (name = 'Why it stays as it is') => screen.findByRole('textbox', { name })

test('a reason that an earlier visit began is open again in its row, once, also where the mode does not list that', async () => {
  const key = (world: TestWorld) => `V08 ${world.idOf('Nurses and morale')}`
  const { world, user } = await shown(MAP, (made) => {
    rememberCheckMode('publish')
    made.session.document.drafts.put(reasonPlace({ key: key(made) }), BEGUN)
  })
  expect(await reason()).toHaveProperty('value', 'The council')
  expect(screen.getByRole('combobox', { name: 'When the map is looked at' })).toHaveProperty(
    'value',
    'review',
  )
  expect(chosenCheckMode()).toBe('publish')
  // Nobody has chosen it: the keyboard stays where it is.
  expect(document.activeElement).not.toBe(await reason())
  await user.click(await row(/Nurses and morale/))
  expect(screen.queryByRole('textbox', { name: 'Why it stays as it is' })).toBeNull()
  cleanup()
  render(<ChecksPanel world={world} session={world.session} />)
  await row(/Nurses and morale/)
  expect(screen.queryByRole('textbox', { name: 'Why it stays as it is' })).toBeNull()
})

test('so is one that was begun for all of a fold, which can be folded all the same', async () => {
  const { user } = await shown('A -> B; A -> C; A -> D; A -> E; A -> F', (made) =>
    made.session.document.drafts.put(sharedReasonPlace('L01 link'), BEGUN),
  )
  expect(await reason('Why they stay as they are')).toHaveProperty('value', 'The council')
  await user.click(await row(/A link without a sign, 5 links/))
  expect(screen.queryByRole('textbox', { name: 'Why they stay as they are' })).toBeNull()
})

test('a reason of what is not found any more is kept aside, and back in its row when that is undone', async () => {
  const { world, user } = await shown()
  const aside = () => {
    const { drafts } = world.session.document.drafts.state.getState()
    const { isAsked } = world.session.of(reasonsAsked)
    return homelessDrafts(world.map(), drafts, '', isAsked).map(({ draft }) => draft.text)
  }
  await user.click(await row(LACK))
  await user.click(screen.getByRole('button', { name: 'Leave it' }))
  await user.keyboard('The council')
  expect(aside()).toEqual([])
  const id = world.idOf('Lack of medicines')
  act(() => void world.session.document.run(renameVariable, { id, name: 'Medicines' }, { label: 'Rename' }))
  await waitFor(() => expect(aside()).toEqual(['The council']))
  act(() => world.session.document.undo())
  await waitFor(() => expect(aside()).toEqual([]))
  await user.click(await row(LACK))
  expect(await reason()).toHaveProperty('value', 'The council')
})

test('what is about several things is left and taken up again in the plural', async () => {
  find = ({ map }) => {
    const [first = '', ...others] = Object.keys(map.links)
    const at = (id: string) => ({ kind: 'link', id }) as const
    const where = [{ kind: 'map' }, at(first), ...others.map(at)] as const
    const one = found({ rule: 'L13', group: 'links', where, message: 'No reasons.' })
    return { findings: [one], quiet: [], complete: true }
  }
  const { world, user } = await shown()
  await user.click(await row(/4 links/))
  // All of them are selected.
  expect(world.session.view.getState().selection.links.size).toBe(4)
  await user.click(screen.getByRole('button', { name: 'Leave it' }))
  await user.keyboard('Said aloud{Enter}')
  expect(world.session.document.state.getState().undoLabel).toBe('Leave 4 links as they are')
  expect(world.asked.said).toContain('4 links are left as they are. Undo takes them up again.')
  await user.click(screen.getByText('Left as it is'))
  await user.click(screen.getByRole('button', { name: /^Take up again: 4 links/ }))
  expect(world.asked.said).toContain('4 links are looked at again.')
})
