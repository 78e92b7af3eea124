import type { Model } from './model.ts'
import { type Child, h } from './tree.ts'

/** The list of keys. */
export const helpBody = ({ w }: Model): Child[] => [
  h('h2', { id: 'help-title' }, w.help),
  h(
    'dl',
    {},
    w.keys.map(([key, what]) =>
      h(
        'div',
        {},
        h(
          'dt',
          {},
          key.split('  ').map((k) => h('kbd', { dir: 'ltr' }, k)),
        ),
        h('dd', {}, what),
      ),
    ),
  ),
  h('form', { method: 'dialog' }, h('button', { class: 'btn' }, w.close)),
]
