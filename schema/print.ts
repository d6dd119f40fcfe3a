import { printSchema, type GraphQLSchema } from 'graphql'

/** A plugin of codegen: the whole schema with its descriptions, as one file. */
export const plugin = (schema: GraphQLSchema): string => `${printSchema(schema)}\n`
