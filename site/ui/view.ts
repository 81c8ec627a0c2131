/** How the messages are viewed. */
export interface View {
  readonly theme: 'light' | 'dark';
  readonly width: 'desktop' | 'phone';
}

/** Follows the system and the window. */
export const systemView = (): View => ({
  theme: matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light',
  width: matchMedia('(max-width: 700px)').matches ? 'phone' : 'desktop',
});
