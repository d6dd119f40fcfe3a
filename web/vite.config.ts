import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import type { Plugin } from 'vite'

/** The address of a running server, for work on the pages alone. */
const server = 'http://127.0.0.1:4000'

/** The app speaks English: what React Aria would say to readers in thirty other languages stays out. It falls back by itself. */
const inEnglish: Plugin = {
  name: 'in-english',
  load: (id) => (/\/intl\/\w+\/(?!en-US)\w\w-\w\w\.m?js$/.test(id) ? 'export default undefined' : null),
}

export default defineConfig({
  root: import.meta.dirname,
  plugins: [inEnglish, react()],
  build: { outDir: 'dist', emptyOutDir: true, chunkSizeWarningLimit: 1200 },
  server: { proxy: { '/graphql': server, '/sources': server } },
})
