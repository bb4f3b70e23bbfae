import tailwindcss from '@tailwindcss/vite';
import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

const server = process.env.TACIT_URL ?? 'http://127.0.0.1:4520';

export default defineConfig({
  plugins: [vue(), tailwindcss()],
  define: {
    __VUE_OPTIONS_API__: 'false',
    __VUE_I18N_LEGACY_API__: 'false',
    __INTLIFY_PROD_DEVTOOLS__: 'false',
  },
  build: {
    // The first versions with `light-dark()`, by which both themes are written once.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    // Inlined images would be `data:` requests; files of our own are simpler to allow.
    assetsInlineLimit: 0,
  },
  server: {
    proxy: {
      '/graphql': { target: server, ws: true },
      '/upload': server,
      '/files': server,
      '/photos': server,
      '/handovers': server,
      '/skills': server,
      '/held': server,
      '/keepsakes': server,
      '/health': server,
    },
  },
});
