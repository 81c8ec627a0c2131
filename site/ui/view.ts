/** How the messages are looked at. */
export interface View {
  readonly theme: 'light' | 'dark';
  readonly width: 'desktop' | 'phone';
}

/** As the system and the window are. */
export const systemView = (): View => ({
  theme: matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light',
  width: matchMedia('(max-width: 700px)').matches ? 'phone' : 'desktop',
});
