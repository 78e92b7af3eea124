import { describe, expect, it } from 'vitest'
import { repeats } from '../../../src/text/repeats.ts'
import { layOut } from '../../../src/text/sentences.ts'
import { tokenize } from '../../../src/text/tokens.ts'

function first(text: string) {
  const tokens = tokenize(text)
  return [...repeats(tokens, layOut(tokens))]
}

describe('sentences that are told again', () => {
  const LINE = 'وصل الوفد إلى المدينة أمس، وغادرها.'

  it('are found by their words, whatever their marks', () => {
    expect(first(`${LINE}\n${LINE}`)).toEqual([0, 0])
    expect(first(`${LINE}\n${LINE.replace('،', '')}`)).toEqual([0, 0])
    expect(first(`${LINE}\n${LINE.replace('إلى', 'إِلى')}`)).toEqual([0, 0])
    expect(first(`${LINE}\nقال: «حدث ذلك فجأة صباحا. ${LINE}»`)).toEqual([0, 1, 0])
  })

  it('are others with another word', () => {
    expect(first(`${LINE}\n${LINE.replace('الوفد', 'الوزير')}`)).toEqual([0, 1])
  })
})
