import type { Field, Shape } from './kinds/field.ts'
import type { RecordKind } from './kinds/index.ts'
import { META } from './kinds/meta.ts'
import { FIELDS_BY_NAME, KINDS, kindOf } from './kinds/table.ts'
import { LIMITS } from './limits.ts'
import { FILE_FORMAT, FILE_VERSION } from './migrations/index.ts'
import type { Json } from './values.ts'

type Schema = { readonly [name: string]: Json }

/** Where the schema is served, and what it calls itself. */
export const SCHEMA_FILE = 'sediko-map.schema.json'

/**
 * What a file must be like, as JSON Schema (draft 2020-12), made from the descriptions of the kinds. It is stricter than the reader, which repairs: a file
 * that fits it is read without a word about its fields. Fields that it does not know may stand anywhere.
 */
export function fileSchema(): Schema {
  const lists = Object.fromEntries(KINDS.map((kind) => [kindOf(kind).list, listSchema(kind)]))
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: SCHEMA_FILE,
    title: 'Sediko map',
    type: 'object',
    required: ['format', 'version', 'variables', 'links'],
    properties: {
      format: { const: FILE_FORMAT },
      version: { const: FILE_VERSION },
      ...Object.fromEntries(Object.entries(META).map(([name, field]) => [name, fieldSchema(field)])),
      also: { $ref: '#/$defs/also' },
      ...lists,
      aside: {
        type: 'object',
        description: 'Records that have no place on the map at the moment, by list, each with why.',
        properties: Object.fromEntries(
          KINDS.map((kind) => [kindOf(kind).list, { type: 'array', items: { type: 'object' } }]),
        ),
      },
    },
    $defs: {
      id: { type: 'string', pattern: '^[A-Za-z0-9_.:-]{1,64}$' },
      also: {
        type: 'object',
        description: 'Other texts that people gave to a one-line field, by its name.',
        additionalProperties: { type: 'array', items: { type: 'string' } },
      },
      ...Object.fromEntries(KINDS.map((kind) => [kind, recordSchema(kind)])),
    },
  }
}

function listSchema(kind: RecordKind): Schema {
  return { type: 'array', maxItems: kindOf(kind).most, items: { $ref: `#/$defs/${kind}` } }
}

function recordSchema(kind: RecordKind): Schema {
  const inFile = FIELDS_BY_NAME[kind].filter(([, { where }]) => where.file)
  return {
    type: 'object',
    required: [...kindOf(kind).always],
    properties: {
      ...Object.fromEntries(inFile.map(([name, field]) => [name, fieldSchema(field)])),
      also: { $ref: '#/$defs/also' },
    },
  }
}

function fieldSchema({ shape, fallback }: Field<unknown>): Schema {
  const isPlain = ['string', 'number', 'boolean'].includes(typeof fallback) || fallback === null
  return { ...shapeSchema(shape), ...(isPlain && shape.sort !== 'id' && { default: asJson(fallback) }) }
}

function asJson(value: unknown): Json {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null
}

function shapeSchema(shape: Shape): Schema {
  switch (shape.sort) {
    case 'line':
    case 'text':
      return { type: 'string', maxLength: shape.most }
    case 'flag':
      return { type: 'boolean' }
    case 'oneOf':
      return { enum: [...shape.words] }
    case 'count':
      return { type: 'integer', minimum: 0 }
    case 'number':
      return { type: shape.isOpen ? ['number', 'null'] : 'number', minimum: -shape.most, maximum: shape.most }
    case 'id':
      return { $ref: '#/$defs/id' }
    case 'reference':
      return { anyOf: [{ $ref: '#/$defs/id' }, { const: '' }] }
    case 'references':
      return {
        type: 'array',
        items: { $ref: '#/$defs/id' },
        maxItems: LIMITS.links,
        ...(shape.isSet && { uniqueItems: true }),
      }
    case 'rank':
      return { type: 'string', pattern: '^[0-9A-Za-z]{0,200}$' }
  }
}
