/** The part of ncc that the build uses. https://github.com/vercel/ncc#programmatically-from-nodejs */
declare module '@vercel/ncc' {
  interface Module {
    /** Absent for modules that webpack makes itself. */
    readonly resource?: string;
    /** For externals: the file used instead. */
    readonly request?: string;
    /** The modules joined in this one. */
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
    /** The keys that name the entry in a package.json; the first one found counts. `main` by default. */
    readonly mainFields?: readonly string[];
    /** Packages that stay outside, and the file to use instead. */
    readonly externals: Readonly<Record<string, string>>;
  }

  function ncc(entry: string, options: Options): Promise<Packed>;
  namespace ncc {
    export type { Module };
  }
  export = ncc;
}
