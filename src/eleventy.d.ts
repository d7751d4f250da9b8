/* What the project uses of Eleventy, which ships no types. */
declare module "@11ty/eleventy" {
  export interface UserConfig {
    addPlugin<T>(
      plugin: (config: UserConfig, options: T) => void | Promise<void>,
      options: T,
    ): Promise<void> | undefined;
    addTemplate(path: string, template: VirtualTemplate<never>): void;
    addGlobalData(name: string, data: () => unknown): void;
    addWatchTarget(path: string): void;
    on(
      event: "eleventy.after" | "eleventy.before",
      listener: (event: BuildEvent) => void | Promise<void>,
    ): void;
    on(event: "eleventy.beforeWatch", listener: (changed: readonly string[]) => void | Promise<void>): void;
    on(event: "site.ready", listener: (ready: unknown) => void): void;
    emit(event: string, argument: unknown): Promise<void>;
    setServerOptions(options: ServerOptions): void;
    setFrontMatterParsingOptions(options: { engines: Readonly<Record<string, unknown>> }): void;
    setQuietMode(quiet: boolean): void;
    setUseGitIgnore(use: boolean): void;
    setWatchThrottleWaitTime(milliseconds: number): void;
    setTemplateFormats(formats: readonly string[]): void;
    setDataFileBaseName(name: string): void;
  }
  export interface BuildEvent {
    readonly directories: { readonly output: string };
  }
  export interface VirtualTemplate<Data> {
    data(): Record<string, unknown>;
    render(data: Data): string | Promise<string>;
  }
  export interface ServerOptions {
    port?: number;
    showAllHosts?: boolean;
    domDiff?: boolean;
    liveReload?: boolean;
    showVersion?: boolean;
    onRequest?: Record<string, RequestHandler>;
    middleware?: readonly unknown[];
  }
  export type RequestHandler = (request: {
    readonly url: URL;
    readonly pattern: unknown;
    readonly patternGroups: Record<string, string>;
  }) => Promise<string | ServedResponse | undefined> | string | ServedResponse | undefined;
  export interface ServedResponse {
    readonly status?: number;
    readonly headers?: Record<string, string>;
    readonly body: string | Uint8Array;
  }
  export default class Eleventy {
    constructor(
      input: string | undefined,
      output: string | undefined,
      options: {
        quietMode?: boolean;
        configPath?: string;
        runMode?: string;
        config?: (config: UserConfig) => void;
      },
    );
    init(): Promise<void>;
    write(): Promise<unknown>;
    watch(): Promise<void>;
    serve(port?: number): Promise<void>;
    stopWatch(): Promise<void>;
    setIsVerbose(verbose: boolean): void;
  }
}
