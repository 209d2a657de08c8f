/** A command of the strip: what is drawn and written of it. */
export interface Face {
  readonly id: string
  /** What it does, as its hint says it. */
  readonly name: string
  /** What stands on it. */
  readonly text: string
  /** Strokes on a field of 16 by 16. */
  readonly icon?: string
  /** Its key stands beside its word. */
  readonly hasKey?: true
  /** What it waits for, said while it cannot be done. */
  readonly waitsFor?: string
}

const A_LINK = 'select a link first'

/** The most used actions, in groups. */
export const FACES: readonly (readonly Face[])[] = [
  [
    {
      id: 'insert.variable',
      name: 'New variable',
      text: 'Variable',
      icon: 'M3 4V3h10v1M8 3v10M6 13h4',
      hasKey: true,
    },
    {
      id: 'link.from',
      name: 'Link from here',
      text: 'Link',
      icon: 'M2.5 12C4 6 8 4.5 12 5.5M9.5 3l3 2.6-3.6 1.9',
      hasKey: true,
      waitsFor: 'select one variable first',
    },
  ],
  [
    { id: 'link.positive', name: 'Positive', text: '+', waitsFor: A_LINK },
    { id: 'link.negative', name: 'Negative', text: '−', waitsFor: A_LINK },
    { id: 'link.unknown', name: 'Sign not known', text: '?', waitsFor: A_LINK },
    { id: 'link.delay', name: 'Delay', text: 'Delay', hasKey: true, waitsFor: A_LINK },
  ],
  [
    {
      id: 'arrange.rings',
      name: 'Arrange loops as rings',
      text: 'Arrange',
      icon: 'M8 2.8a5.2 5.2 0 1 1 0 10.4A5.2 5.2 0 0 1 8 2.8ZM8 1.6a1.2 1.2 0 1 1 0 2.4 1.2 1.2 0 0 1 0-2.4ZM12.5 9.4a1.2 1.2 0 1 1 0 2.4 1.2 1.2 0 0 1 0-2.4ZM3.5 9.4a1.2 1.2 0 1 1 0 2.4 1.2 1.2 0 0 1 0-2.4Z',
      waitsFor: 'there are not two variables yet',
    },
  ],
  [{ id: 'insert.quickLine', name: 'Type a line', text: 'Type a line', hasKey: true }],
]
