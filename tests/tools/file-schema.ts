/** `npx tsx tests/tools/file-schema.ts`: writes the JSON Schema of the file, as it follows from the kinds of record, to where the page serves it. */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { fileSchema, SCHEMA_FILE } from '../../src/model/index.ts'

const served = fileURLToPath(new URL(`../../public/${SCHEMA_FILE}`, import.meta.url))
writeFileSync(served, `${JSON.stringify(fileSchema(), null, 2)}\n`)
console.log(served)
