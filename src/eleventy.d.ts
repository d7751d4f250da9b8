/* What the project uses of Eleventy, which ships no types. */
declare module "@11ty/eleventy" {
  export interface UserConfig {
    addPlugin<T>(
      plugin: (config: UserConfig, options: T) => void | Promise<void>,
      options: T,
    ): Promise<void> | undefined;
    addTemplate(path: string, template: VirtualTemplate<never>): void;
    on(
      event: "eleventy.after" | "eleventy.before",
      listener: (event: BuildEvent) => void | Promise<void>,
    ): void;
    on(event: "site.ready", listener: (ready: unknown) => void): void;
    emit(event: string, argument: unknown): Promise<void>;
    setFrontMatterParsingOptions(options: { engines: Readonly<Record<string, unknown>> }): void;
  }
  export interface BuildEvent {
    readonly directories: { readonly output: string };
  }
  export interface VirtualTemplate<Data> {
    data(): Record<string, unknown>;
    render(data: Data): string | Promise<string>;
  }
  export default class Eleventy {
    constructor(
      input: string | undefined,
      output: string | undefined,
      options: {
        quietMode?: boolean;
        configPath?: string;
        config?: (config: UserConfig) => void;
      },
    );
    init(): Promise<void>;
    write(): Promise<unknown>;
    disableLogger(): void;
  }
}
