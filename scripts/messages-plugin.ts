import { parse } from '@formatjs/icu-messageformat-parser'
import { type Plugin, parseSync, Visitor } from 'vite'
import { isPlain } from '../src/i18n/plain.ts'

/** Writes the messages of a module (properties that are strings) as what the parser makes of them. */
export function compileMessages(code: string, file: string): string {
  const { program, errors } = parseSync(file, code)
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`)
  let compiled = ''
  let end = 0
  new Visitor({
    Property({ value }) {
      if (value.type !== 'Literal' || typeof value.value !== 'string' || isPlain(value.value)) return
      const message = JSON.stringify(parse(value.value, { captureLocation: false }))
      compiled += code.slice(end, value.start) + message
      end = value.end
    },
  }).visit(program)
  return compiled + code.slice(end)
}

/**
 * Reads the messages (ICU message syntax) when the viewer is built, so that no reader's browser need do it; their parser
 * is left out. `folder` holds a folder of modules for each locale.
 */
export function messages(folder: string): Plugin {
  let isCompiled = false
  return {
    name: 'lectern-messages',
    apply: 'build',
    enforce: 'pre',
    config: () => ({
      resolve: {
        alias: [
          {
            find: /^@formatjs\/icu-messageformat-parser$/,
            replacement: '@formatjs/icu-messageformat-parser/no-parser.js',
          },
        ],
      },
    }),
    transform: {
      filter: { id: `${folder}/*/*.ts` },
      handler: (code, id) => {
        isCompiled = true
        return { code: compileMessages(code, id), map: null }
      },
    },
    buildEnd(error) {
      // Their parser is left out, so nothing would be said where the messages moved and this was forgotten.
      if (!error && !isCompiled) throw new Error(`no messages in ${folder}`)
    },
  }
}
