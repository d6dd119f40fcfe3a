import { generate } from '@graphql-codegen/cli'
import { isEnumType, isInputObjectType, isInterfaceType, isObjectType, isTypeDefinitionNode, parse } from 'graphql'
import { readdir, readFile } from 'node:fs/promises'
import { format, resolveConfig } from 'prettier'
import { describe, expect, it } from 'vitest'
import codegen from '../../schema/codegen.ts'
import { createSchema } from '../../server/api/schema.ts'

describe('the schema', () => {
  it('describes every type, field, argument and enum value', () => {
    const bare: string[] = []
    const note = (name: string, described: { description?: string | null | undefined }): void => {
      if (!described.description?.trim()) bare.push(name)
    }
    for (const type of Object.values(createSchema().getTypeMap())) {
      if (type.name.startsWith('__') || ['String', 'Boolean', 'Int', 'Float', 'ID'].includes(type.name)) continue
      note(type.name, type)
      if (isEnumType(type)) for (const value of type.getValues()) note(`${type.name}.${value.name}`, value)
      if (isInputObjectType(type)) {
        for (const field of Object.values(type.getFields())) note(`${type.name}.${field.name}`, field)
      }
      if (!isObjectType(type) && !isInterfaceType(type)) continue
      for (const field of Object.values(type.getFields())) {
        note(`${type.name}.${field.name}`, field)
        for (const argument of field.args) note(`${type.name}.${field.name}(${argument.name})`, argument)
      }
    }
    expect(bare).toEqual([])
  })

  it('defines each type in one place: of two with one name, one would be made', async () => {
    const files = (await readdir('schema')).filter((name) => name.endsWith('.graphql') && name !== 'schema.graphql')
    const parsed = await Promise.all(files.map(async (name) => parse(await readFile(`schema/${name}`, 'utf8'))))
    const names = parsed.flatMap(({ definitions }) =>
      definitions.flatMap((one) => (isTypeDefinitionNode(one) ? [one.name.value] : [])),
    )
    expect(names.length).toBeGreaterThan(50)
    expect(names.filter((name, index) => names.indexOf(name) < index)).toEqual([])
  })

  it('is printed whole, and has types for the web, as fresh as it is', async () => {
    const made = (await generate({ ...codegen, silent: true, hooks: {} }, false)) as {
      filename: string
      content: string
    }[]
    expect(made.map(({ filename }) => filename).toSorted()).toEqual(['schema/schema.graphql', 'web/generated.ts'])
    for (const { filename, content } of made) {
      const fresh = await format(content, { ...(await resolveConfig(filename)), filepath: filename })
      const hint = 'npx graphql-codegen --config schema/codegen.ts'
      expect((await readFile(filename, 'utf8')) === fresh, `${filename} is stale: ${hint}`).toBe(true)
    }
  })
})
