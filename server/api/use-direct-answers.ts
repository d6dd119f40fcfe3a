import type { ExecutionArgs } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { ask } from './direct-answer.ts'
import type { Early } from './use-known-questions.ts'

/**
 * Answers queries as `ask` does. Whatever is odd (an error, a value that is not as its type says, introspection) is left to
 * the executor of the library, which knows what the specification says of it; root fields are not asked twice (`Answers`).
 */
export function useDirectAnswers(early: Early): Plugin {
  return {
    onExecute: ({ executeFn, setExecuteFn }) => {
      setExecuteFn(async (given: ExecutionArgs): Promise<unknown> => {
        const { request } = given.contextValue as { request?: Request }
        const asked = (request && early.get(request)?.asked) ?? ask(given)
        if (asked === null) return executeFn(given)
        const { answers, complete } = asked
        try {
          return { data: complete(await Promise.all(answers.values())) }
        } catch {
          return executeFn({ ...given, rootValue: answers })
        }
      })
    },
  }
}
