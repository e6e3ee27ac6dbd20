import { defineConfig } from 'vite';

// Dependencies mark their modules 'use client' for servers that render; a bundle has no use for it.
const ignoreClientDirectives = (level, log, next) => {
  if (log.code !== 'MODULE_LEVEL_DIRECTIVE') next(level, log);
};

export default defineConfig({
  base: '/playground/',
  build: {
    outDir: 'build',
    license: { fileName: 'licenses.md' },
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 4096,
    rolldownOptions: { onLog: ignoreClientDirectives },
  },
});
