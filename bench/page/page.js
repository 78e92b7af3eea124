/** Runs in the browser: draws, then zooms, and says what it cost. */
export async function measure(drawing, events) {
  const host = document.body.appendChild(document.createElement('div'))
  let work = 0
  const ask = globalThis.requestAnimationFrame.bind(globalThis)
  globalThis.requestAnimationFrame = (f) =>
    ask((now) => {
      const start = performance.now()
      f(now)
      work += performance.now() - start
    })
  const frame = () => new Promise((done) => ask(() => setTimeout(done)))
  // The face of ours and of the bare drawing is there before either begins, as it is on the page.
  await Promise.all([400, 500, 600].map((w) => document.fonts.load(`${w} 15px "Tarikh Sans"`, 'ابج abc 123')))
  const start = performance.now()
  drawing.draw(host, events)
  // Drawn is when the titles are in and nothing has changed for two frames.
  for (let last = -1, still = 0; still < 2; ) {
    await frame()
    const now = host.querySelectorAll('*').length
    still = now === last && now > 0 ? still + 1 : 0
    last = now
    if (performance.now() - start > 120_000) break
  }
  const drawn = performance.now() - start
  const frames = []
  const target = drawing.target()
  if (target) {
    const box = target.getBoundingClientRect()
    const at = { clientX: box.left + box.width / 3, clientY: box.top + box.height / 2, bubbles: true, cancelable: true }
    for (let i = 0; i < (events.length > 5000 && drawing.click ? 3 : 40); i++) {
      work = 0
      const begin = performance.now()
      if (drawing.click) target.click()
      else target.dispatchEvent(new WheelEvent('wheel', { ...at, deltaY: i % 20 < 10 ? -60 : 60 }))
      const handled = performance.now() - begin
      await frame()
      const flush = performance.now()
      host.getBoundingClientRect()
      frames.push(handled + work + performance.now() - flush)
    }
  }
  frames.sort((a, b) => a - b)
  const quantile = (q) => frames[Math.min(frames.length - 1, Math.floor(frames.length * q))] ?? null
  const nodes = host.querySelectorAll('*').length
  return {
    drawn,
    p50: quantile(0.5),
    p95: quantile(0.95),
    nodes,
    ...legibility(drawing),
    keyboard: drawing.keyboard(events),
  }
}

/** How many titles meet another, and how many of those drawn stand whole in the view. */
function legibility(drawing) {
  const labels = drawing.labels()
  if (!labels) return { overlaps: null, whole: null, labels: null }
  const boxes = labels.map((l) => ({ l, b: l.getBoundingClientRect() })).filter(({ b }) => b.width > 0)
  let overlaps = 0
  boxes.forEach(({ b }, i) => {
    const meets = boxes.some(
      ({ b: o }, j) =>
        i !== j && b.left < o.right - 1 && o.left < b.right - 1 && b.top + 5 < o.bottom - 5 && o.top + 5 < b.bottom - 5,
    )
    if (meets) overlaps++
  })
  const whole = boxes.filter(
    ({ l, b }) =>
      b.left >= -1 && b.right <= innerWidth + 1 && l.scrollWidth <= l.clientWidth + 1 && !l.textContent.includes('…'),
  ).length
  return { overlaps, whole, labels: boxes.length }
}
