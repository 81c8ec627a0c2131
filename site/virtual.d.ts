/** Made by site/build.ts. */
declare module 'virtual:stories' {
  export const stories: readonly import('./stories/types.js').Story[];
}

declare module 'virtual:inputs' {
  export const entries: readonly import('./step/inputs.js').InputEntry[];
}

declare module 'virtual:icon' {
  export const icon: string;
}
