import type { CodegenConfig } from '@graphql-codegen/cli'

/**
 * Types for both sides of the schema: `npx graphql-codegen --config schema/codegen.ts`, run from the package root.
 * The results are committed, so that a reader sees them and nothing has to be built first; a test keeps them fresh.
 */
const common = {
  enumsAsTypes: true,
  useTypeImports: true,
  skipTypename: true,
  strictScalars: true,
  scalars: { ID: 'string', Date: 'string', JSON: 'Record<string, unknown>' },
}

const config: CodegenConfig = {
  // What is printed of it is no part of it.
  schema: ['schema/*.graphql', '!schema/schema.graphql'],
  documents: 'web/**/*.graphql',
  // The web folder may have no operations yet.
  ignoreNoDocuments: true,
  emitLegacyCommonJSImports: false,
  hooks: { afterOneFileWrite: ['prettier --write'] },
  generates: {
    'schema/schema.graphql': { plugins: ['./schema/print.ts'] },
    'web/generated.ts': {
      plugins: ['typescript-operations', 'typed-document-node'],
      config: { ...common, documentMode: 'graphQLTag', gqlImport: '@urql/core#gql' },
    },
  },
}

export default config
