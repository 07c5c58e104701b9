/**
 * How the screen is built: `vite build client` writes to dist/client, which the server serves; `vite client` serves it
 * for development and hands /api on to the server.
 */
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The address of a running server, for development. */
const API = 'http://127.0.0.1:3000';

export default defineConfig(({ mode }) => ({
  plugins: [react()],
  server: {
    port: 5173, // The address that the page came from stays, so that the server sees the page and itself as one origin.
    proxy: { '/api/v1': { target: mode.startsWith('http') ? mode : API, changeOrigin: false } },
  },
  build: {
    outDir: '../dist/client',
    emptyOutDir: true,
    target: 'es2022',
    // Cytoscape, the finer outlines of the map and what writes a PDF are large, and load after the first paint or when
    // they are asked for; smaller pieces would gain nothing. A journey keeps watch over what the first paint needs.
    chunkSizeWarningLimit: 2_500,
    rolldownOptions: {
      output: {
        codeSplitting: {
          // What the first paint needs, in two files: in the eighty that it falls into by itself it is a tenth larger.
          groups: [
            { name: 'libraries', tags: ['$initial'], test: /node_modules/ },
            { name: 'screen', tags: ['$initial'] },
          ],
        },
      },
    },
  },
}));
