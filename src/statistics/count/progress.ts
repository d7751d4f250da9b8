/** Shows how far a count has come: a bar in a terminal, a line for each organisation elsewhere. */
export interface Progress {
  step(login: string, words: string): void;
  note(words: string): void;
  done(): void;
}

/** As much of a stream as progress is written to. */
export interface Terminal {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

const width = 24;

/** Progress of so many organisations, written to a stream. */
export function showProgress(total: number, out: Terminal): Progress {
  let count = 0;
  if (!out.isTTY) {
    const line = (words: string) => out.write(`${words}\n`);
    return {
      step: (login, words) => {
        count += 1;
        line(`${count} of ${total}: ${login}: ${words}`);
      },
      note: line,
      done: () => {},
    };
  }
  const draw = (words: string) => {
    const filled = total === 0 ? width : Math.round((count / total) * width);
    const bar = `[${"#".repeat(filled)}${"-".repeat(width - filled)}] ${count} of ${total} ${words}`;
    out.write(`\r\u001b[K${bar.slice(0, (out.columns ?? 80) - 1)}`);
  };
  return {
    step: (login) => {
      count += 1;
      draw(login);
    },
    note: draw,
    done: () => out.write("\r\u001b[K"),
  };
}
