import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** The address of a running server, for work on the pages alone. */
const server = 'http://127.0.0.1:4000'

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  build: { outDir: 'dist', emptyOutDir: true, chunkSizeWarningLimit: 1200 },
  server: { proxy: { '/graphql': server, '/sources': server } },
})
