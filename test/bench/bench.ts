// Both servers run as they would in production: graphql-js checks twice as much where this is not said.
process.env['NODE_ENV'] = 'production'
await import('./run.ts')
