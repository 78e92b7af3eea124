/** The drawing measures its labels in the faces it draws with; on a slow network it begins in what there is. */
export async function facesReady(): Promise<void> {
  const faces = ['400', '500', '600'].map((w) => document.fonts.load(`${w} 15px "Tarikh Sans"`, 'ابج 123'))
  await Promise.race([Promise.allSettled(faces), new Promise((r) => setTimeout(r, 1500))])
}
