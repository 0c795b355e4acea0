/** The explorer's build: src/web/explorer becomes dist/explorer, each file also packed, as the server sends it. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { defineConfig, type Plugin } from 'vite'

const root = new URL('src/web/explorer', import.meta.url).pathname
const outDir = new URL('dist/explorer', import.meta.url).pathname

export default defineConfig({
  root,
  publicDir: false,
  plugins: [packFiles()],
  build: {
    outDir,
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    rolldownOptions: {
      input: ['index.html', 'embed.html', 'embed/huiwu-network.ts'].map((path) => join(root, path)),
      // Other sites name the component's script, so its name stays.
      output: { entryFileNames: ({ name }) => (name === 'huiwu-network' ? '[name].js' : 'assets/[name]-[hash].js') },
    },
  },
  logLevel: 'error',
})

/** Packed once here, so that no request waits for it. */
function packFiles(): Plugin {
  return {
    name: 'pack-files',
    apply: 'build',
    closeBundle() {
      for (const entry of readdirSync(outDir, { recursive: true, encoding: 'utf8' })) {
        if (!/\.(?:js|css|html|svg)$/.test(entry)) continue
        const path = join(outDir, entry)
        const content = readFileSync(path)
        writeFileSync(`${path}.gz`, gzipSync(content, { level: 9 }))
        writeFileSync(`${path}.br`, brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }))
      }
    },
  }
}
