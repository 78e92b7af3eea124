/**
 * `npm run learn`: finds weights on the annotated articles, by logistic regressions with an L2 penalty. `-- nouns`: of
 * the nouns that tell an event though no rule lets them in (`src/events/triggers/likelihood.ts`). `-- events`: of
 * confidence and salience (`src/events/weigh/weights.ts`). The nouns come first, since they change what is weighed.
 * Further annotated articles of the same form count too, where `MORE` names their files, separated by commas.
 */
const [what] = process.argv.slice(2)
if (what === 'nouns') await import('./learn-nouns.ts')
else if (what === 'events') await import('./learn-events.ts')
else {
  console.error('npm run learn -- nouns, or npm run learn -- events')
  process.exit(2)
}

export {}
