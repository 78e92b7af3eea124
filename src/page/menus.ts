/** Puts a menu under the button that opened it, inside the window. */
function place(menu: HTMLElement): void {
  const opener = document.querySelector<HTMLElement>(`[data-menu="${menu.id}"]`)
  const box = opener?.offsetParent ? opener.getBoundingClientRect() : null
  const width = menu.offsetWidth
  const room = document.documentElement.clientWidth
  const rtl = document.documentElement.dir === 'rtl'
  const left = box ? (rtl ? box.right - width : box.left) : rtl ? 8 : room - width - 8
  menu.style.left = `${Math.max(8, Math.min(room - width - 8, left))}px`
  menu.style.top = `${box ? box.bottom + 6 : 54}px`
}

export function setUpMenus(): void {
  // Toggle events do not bubble.
  document.addEventListener(
    'toggle',
    (e) => {
      const menu = e.target as HTMLElement
      if (!menu.matches?.('.menu')) return
      const open = (e as ToggleEvent).newState === 'open'
      for (const b of document.querySelectorAll(`[popovertarget="${menu.id}"]`))
        b.setAttribute('aria-expanded', String(open))
      if (open) place(menu)
    },
    true,
  )
}
