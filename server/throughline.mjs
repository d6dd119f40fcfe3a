import './node-version.mjs'

// graphql-js checks every value twice where this is not said.
process.env['NODE_ENV'] ??= 'production'

// Only now: what is imported above is run after all of it is read, and an older Node cannot read TypeScript.
await import('./cli.ts')
