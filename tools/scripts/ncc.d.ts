/** The part of ncc that the build uses. https://github.com/vercel/ncc#programmatically-from-nodejs */
declare module '@vercel/ncc' {
  interface Module {
    /** Absent of modules that webpack makes itself. */
    readonly resource?: string;
    /** Of externals: the file taken instead. */
    readonly request?: string;
    /** Those that are joined in this one. */
    readonly modules?: readonly Module[];
  }

  interface Packed {
    readonly code: string;
    readonly assets: Readonly<Record<string, unknown>>;
    readonly stats: { readonly compilation: { readonly modules: Iterable<Module> } };
  }

  interface Options {
    readonly cache: false;
    readonly esm: false;
    readonly minify: boolean;
    readonly quiet: boolean;
    /** What names the entry in a package.json, the first that is there; `main` if not given. */
    readonly mainFields?: readonly string[];
    /** Packages that stay outside, and the file to take instead. */
    readonly externals: Readonly<Record<string, string>>;
  }

  function ncc(entry: string, options: Options): Promise<Packed>;
  namespace ncc {
    export type { Module };
  }
  export = ncc;
}
