import './node-version.mjs'

// Only now: what is imported above is run after all of it is read, and an older Node cannot read TypeScript.
await import('./cli.ts')
