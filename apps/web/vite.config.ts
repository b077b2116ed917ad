import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/**
 * Builds the page into `dist/web`: `vite build apps/web`. Nothing is inlined, neither scripts nor fonts nor images, so
 * that the gateway's content security policy can stay at `'self'`.
 */
export default defineConfig({
  plugins: [react()],
  resolve: { tsconfigPaths: true },
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    license: false,
    reportCompressedSize: true,
    rolldownOptions: {
      // The contracts are nothing but declarations: what the page does not use stays out of it.
      treeshake: { moduleSideEffects: (id) => !id.includes('/libs/contracts/') },
    },
  },
});
