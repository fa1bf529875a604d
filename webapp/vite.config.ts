import { fileURLToPath } from 'node:url';
import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vitest/config';
import { formEngine } from './tools/form-engine.ts';
import { offline } from './tools/offline.ts';

const server = process.env.CORRIDOR_URL ?? 'http://localhost:8080';

export default defineConfig({
  plugins: [vue(), formEngine(), offline()],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  define: {
    __VUE_OPTIONS_API__: false,
    __VUE_PROD_DEVTOOLS__: false,
    __VUE_I18N_LEGACY_API__: false,
    __VUE_I18N_FULL_INSTALL__: false,
    __INTLIFY_PROD_DEVTOOLS__: false,
  },
  server: { proxy: { '/api': server, '/auth': server, '/openrosa': server } },
  build: {
    target: 'es2022',
    // The content policy allows no inline matter, and every small file would be one.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // One request brings all texts of one language, not one per room.
            ...['en', 'fr', 'es', 'ar'].map((language) => ({
              name: `messages-${language}`,
              test: new RegExp(`(messages/${language}\\.json|texts/${language}\\.ts)$`),
            })),
            // And one brings the small things that every page is made of.
            { name: 'shared', test: /\/src\/(api|design|shared)\/(?!messages\/).*\.(ts|vue)$/ },
          ],
        },
      },
    },
  },
  test: {
    environment: 'jsdom',
    include: ['src/**/*.test.ts'],
    setupFiles: ['tests/setup.ts'],
    restoreMocks: true,
    // So that the tests run the engine as it is built, with our own reader in it.
    server: { deps: { inline: ['@getodk/xforms-engine'] } },
  },
});
