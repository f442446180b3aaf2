import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { emitServiceWorker } from './service-worker/emit-service-worker.js';

export default defineConfig({
  plugins: [react(), emitServiceWorker()],
  // A policy without inline script or style leaves no room for a polyfill that is written into the page.
  build: { modulePreload: { polyfill: false }, assetsInlineLimit: 0 },
  resolve: { conditions: ['whichdoor-source', 'module', 'browser', 'development|production'] },
});
